// Any bytes as a chart: refused with findings, or a chart that starts and exports.

#include <kefu/flow/chart.h>
#include <kefu/flow/diagram.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    const kefu::Chart chart(kefu::from_json<kefu::ChartDefinition>(text));
    (void)kefu::mermaid(chart, kefu::Language::en);
  } catch (const kefu::Error&) {
  }
  return 0;
}
