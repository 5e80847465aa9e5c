#include <kefu/facts/complaint.h>

namespace kefu {

ComplaintId complaint_id(const CustomerId& customer, const IssueId& issue, std::int64_t earlier) {
  const std::string& name = customer.text();
  const std::string ordinal = earlier == 0 ? "" : "#" + std::to_string(earlier + 1);
  return "cpl:" + std::to_string(name.size()) + ":" + name + ordinal + ":" +
         issue.text();  // the length keeps pairs apart
}

}  // namespace kefu
