import kefu

text = "说好保正品结果是假货，再不退钱我就曝光！"
verdict = kefu.judge_complaint(text)
print(verdict.severity, verdict.cause, verdict.behaviour)
for one in verdict.evidence:
    print(one.axis, text[one.span.begin : one.span.end], one.weight)

print(kefu.nps([9, 10, 3, 8]))
print(kefu.loyalty_zone(0.39), kefu.loyalty(0.39))
