// Any bytes as JSON of an event or a policy: an answer or an InvalidArgument, and what is read is written and read again.

#include <kefu/facts/event.h>
#include <kefu/facts/policy.h>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    const kefu::Event event = kefu::from_json<kefu::Event>(text);
    if (!(kefu::from_json<kefu::Event>(kefu::to_json(event)) == event)) std::abort();
  } catch (const kefu::InvalidArgument&) {
  }
  try {
    (void)kefu::read_policy(text);
  } catch (const kefu::InvalidArgument&) {
  }
  return 0;
}
