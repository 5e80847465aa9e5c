#include "events.h"

#include "areas.h"

namespace kefu::python {

void bind_events(py::module_& m) {
  bind_values<CustomerRegistered, CustomerUpdated, ContactAdded, CustomersMerged, AgentRegistered>(m);
  bind_values<SessionOpened, SessionClosed, MessageReceived, MessageSent, CallAnswered, VoiceHeard, CallEnded>(m);
  bind_values<OrderPlaced, OrderPaid, OrderDispatched, OrderDelivered, OrderCancelled, OrderNoted, QuoteGiven>(m);
}

}  // namespace kefu::python
