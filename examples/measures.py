"""Judging a column and measuring it: verdicts with evidence, numbers with intervals."""

import kefu

texts = ["杯子送来就开裂了，唉，算了", "The kettle leaks and nobody answers!", "发票怎么开？", None]
table = kefu.judge_complaints(texts)
for text, row in zip(texts, table.to_dict()["complaint"], strict=True):
    print(text, "->", row)
print("evidence:", [texts[1][one.span.begin : one.span.end] for one in table.evidence(1) if texts[1]])

for name, estimate in {
    "NPS": kefu.nps([9, 10, 3, 8, None]),
    "CSAT": kefu.csat([5, 4, 2], top=2, scale=(1, 5)),
    "CES": kefu.ces([6, 7, 3]),
}.items():
    print(f"{name} {estimate.value:.1f} ({estimate.low:.1f} to {estimate.high:.1f}), n = {estimate.n}")
print("zone", kefu.loyalty_zone(0.39).name, "loyalty", kefu.loyalty(0.39))
