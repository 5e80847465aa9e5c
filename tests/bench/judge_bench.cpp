// Texts judged per second, one text a call and a column a call.

#include <kefu/judge/judge.h>

#include <benchmark/benchmark.h>

#include <array>
#include <string_view>
#include <vector>

namespace {

constexpr std::array<std::string_view, 8> texts{
    "送餐员态度很好，味道也不错，下次还来",
    "等了两个小时还没送到，打电话没人接，太差劲了",
    "杯子送来就开裂了，唉，算了",
    "说好保正品结果是假货，再不退钱我就曝光！",
    "The kettle leaks and nobody answers my mail. I want a refund.",
    "@airline my flight was cancelled again, 3 hours on hold, thanks for nothing",
    "Great service, will buy again",
    "请问发票什么时候可以开？"};

std::vector<std::string_view> column(std::size_t rows) {
  std::vector<std::string_view> column(rows);
  for (std::size_t row = 0; row < rows; ++row) column[row] = texts[row % texts.size()];
  return column;
}

void judge_one_by_one(benchmark::State& state) {
  const kefu::Judge& judge = kefu::default_judge();
  std::size_t row = 0;
  for (auto unused : state) benchmark::DoNotOptimize(judge.judge_complaint(texts[row++ % texts.size()]));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(judge_one_by_one);

void judge_column(benchmark::State& state) {
  const kefu::Judge& judge = kefu::default_judge();
  const std::vector<std::string_view> rows = column(10'000);
  for (auto unused : state) benchmark::DoNotOptimize(judge.judge_complaints(rows));
  state.SetItemsProcessed(state.iterations() * 10'000);
}
BENCHMARK(judge_column);

}  // namespace

BENCHMARK_MAIN();
