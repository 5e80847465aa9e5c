#include <kefu/kefu.h>

int main() {
  const kefu::ComplaintVerdict verdict = kefu::judge_complaint("收到的是假货，退钱！");
  return verdict.complaint == true && verdict.cause == kefu::Cause::integrity ? 0 : 1;
}
