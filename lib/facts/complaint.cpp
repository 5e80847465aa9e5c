#include <kefu/facts/complaint.h>

namespace kefu {

ComplaintId complaint_id(const CustomerId& customer, const IssueId& issue) {
  const std::string& name = customer.text();
  return "cpl:" + std::to_string(name.size()) + ":" + name + ":" + issue.text();  // the length keeps pairs apart
}

}  // namespace kefu
