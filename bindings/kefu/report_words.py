"""The words of the report and of the demo's summary, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from kefu.report_facts import Group, Labelled

ZONE = timezone(timedelta(hours=8))
"""Beijing time, in which the report speaks."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "title": "客户服务质量报告",
        "as_of": "截至 {now}（北京时间）",
        "severe_line": "{total} 件投诉中 {severe} 件属于严重投诉，其中最常见的原因是{cause}，共 {count} 件，占 {share:.0f}%。",
        "severe_none": "{total} 件投诉中没有严重投诉。",
        "overdue_line": "已有 {promises} 项承诺、{actions} 项待办逾期，最久的一项是“{what}”（{customer}），已逾期 {late}。",
        "overdue_none": "没有逾期的承诺和待办。",
        "change_line": "旅客满意率从 {before} 年的 {old:.1f}% 变为 {after} 年的 {new:.1f}%，相差 {value:+.1f} 个百分点"
                       "（95% 置信区间 {low:+.1f} 至 {high:+.1f}），{meaning}。",
        "rose": "确有上升",
        "fell": "确有下降",
        "same": "不足以说明有升降",
        "overdue": "逾期的承诺和待办",
        "due": "应办时间",
        "late": "已逾期",
        "what": "事项",
        "customer": "客户",
        "who": "负责",
        "promise": "承诺",
        "action": "待办",
        "overdue_source": "来源：为演示编写的对话；承诺 {promised} 项，流程要求的待办 {asked} 项，其中逾期 n = {n}。",
        "more": "另有 {count} 项逾期，未列出。",
        "worst": "最严重的案例及其判定依据",
        "worst_dialogues": "本店对话中最严重的 {count} 件",
        "worst_cfpb": "CFPB 投诉叙述中最严重的 {count} 件（英文原文）",
        "worst_source": "来源：为演示编写的对话 n = {dialogues} 件投诉，CFPB 投诉叙述 n = {cfpb} 件投诉；"
                        "标出的文字是判定所依据的词句，过长的原文有省略（…）。",
        "cells": "投诉分布：严重程度 × 原因 × 行为",
        "cells_source": "来源：读过对话中的客户来言 {read_dialogues} 条、CFPB 叙述 {read_cfpb} 篇，判为投诉并立案 n = {n} 件"
                        "（对话 {dialogues}，CFPB {cfpb}）；同一客户的同一问题只计一件。",
        "total": "合计",
        "csat": "满意率（CSAT）：旧金山机场 {first}–{last} 年",
        "csat_source": "来源：SFO 旅客调查，5 分制中答 4 或 5 分的比例；竖线为 95% 置信区间（Wilson）；n = {n}，未作答 {missing}。",
        "csat_picture": "各年满意率及其 95% 置信区间",
        "nps": "净推荐值（NPS）：按登机区和是否遇到问题，{year} 年",
        "nps_source": "来源：SFO 旅客调查 {year} 年（只有这一年问了 0–10 分的推荐意愿）；横线为 95% 置信区间（Tango）；n = {n}。"
                      "两种分组各自覆盖全部作答者，未说明是否遇到问题者单列。",
        "nps_picture": "各组净推荐值及其 95% 置信区间",
        "all": "全部",
        "area": "登机区 {name}",
        "problem_yes": "遇到问题",
        "problem_no": "没有遇到问题",
        "problem_": "未说明",
        "curve": "满意与忠诚：默认曲线和 SFO 满意度的落点",
        "curve_source": "曲线是配置的默认值，不是由数据拟合而来；灰柱为 SFO 旅客调查 {first}–{last} 年各分数的占比，n = {n}。",
        "curve_picture": "默认忠诚曲线、三个区和各分数的占比",
        "zone": "{letter} 区",
        "zone_note": "{share:.1f}%（{low:.1f}–{high:.1f}）",
        "answer": "{answer} 分",
        "satisfaction": "满意度（0–1）",
        "loyalty": "忠诚度（配置）",
        "path": "一个异议走过的路",
        "path_text": "客户说：“{text}”",
        "path_facts": "性质：{nature}；用过的技巧：{techniques}；结果：{status}。",
        "path_source": "来源：为演示编写的对话，n = 1 个异议、{steps} 步；图为异议处理流程，走过的状态已标出。",
        "none": "无",
        "findings": "服务过程中发现的问题",
        "findings_source": "来源：为演示编写的对话，规则自动发现 n = {n} 处。",
        "separator": "、",
        "footer": "由 kefu 自动生成。对话为演示而写，人物和店铺均为虚构；CFPB 叙述与 SFO 调查为公开数据。",
    },
    "en": {
        "title": "Customer service report",
        "as_of": "As of {now} (Beijing time)",
        "severe_line": "{severe} of {total} complaints are severe, most often a {cause}: {count} cases or {share:.0f}%.",
        "severe_none": "None of {total} complaints is severe.",
        "overdue_line": "{promises} promises and {actions} actions are overdue; the oldest is “{what}” "
                        "({customer}), late by {late}.",
        "overdue_none": "No promise and no action is overdue.",
        "change_line": "Passengers' satisfaction went from {old:.1f}% in {before} to {new:.1f}% in {after}, "
                       "a difference of {value:+.1f} points (95% interval {low:+.1f} to {high:+.1f}): {meaning}.",
        "rose": "a real rise",
        "fell": "a real fall",
        "same": "too little to speak of a change",
        "overdue": "Overdue promises and actions",
        "due": "Due",
        "late": "Late by",
        "what": "What",
        "customer": "Customer",
        "who": "Owner",
        "promise": "Promise",
        "action": "Action",
        "overdue_source": "Source: dialogues written for the demo; {promised} promises made, {asked} actions asked for "
                          "by the flows, overdue n = {n}.",
        "more": "{count} more are overdue and not listed.",
        "worst": "The worst cases, with the evidence",
        "worst_dialogues": "The {count} worst of the shop's own dialogues",
        "worst_cfpb": "The {count} worst of the CFPB narratives",
        "worst_source": "Source: dialogues written for the demo, n = {dialogues} complaints; CFPB narratives, "
                        "n = {cfpb} complaints. Marked words are what the judgement rests on; long texts are cut (…).",
        "cells": "Complaints by severity, cause and behaviour",
        "cells_source": "Source: {read_dialogues} customers' messages of the dialogues and {read_cfpb} CFPB narratives "
                        "read; judged to be complaints and opened as cases n = {n} (dialogues {dialogues}, "
                        "CFPB {cfpb}). A customer's issue counts once.",
        "total": "Total",
        "csat": "Satisfaction (CSAT): San Francisco airport, {first}–{last}",
        "csat_source": "Source: SFO passenger survey, share of answers 4 or 5 of 5; bars are 95% intervals (Wilson); "
                       "n = {n}, not answered {missing}.",
        "csat_picture": "Satisfaction by year with its 95% interval",
        "nps": "Net promoter score (NPS): by boarding area and by problem met, {year}",
        "nps_source": "Source: SFO passenger survey {year}, the only year that asked how likely they are to recommend "
                      "on 0–10; bars are 95% intervals (Tango); n = {n}. Each of the two groupings covers everyone "
                      "who answered; those who did not say whether they met a problem stand apart.",
        "nps_picture": "Net promoter score by group with its 95% interval",
        "all": "Everyone",
        "area": "Boarding area {name}",
        "problem_yes": "Met a problem",
        "problem_no": "Met no problem",
        "problem_": "Did not say",
        "curve": "Satisfaction and loyalty: the default curve and where SFO's passengers stand",
        "curve_source": "The curve is the configured default; it is not fitted to data. Columns: share of each answer "
                        "in the SFO passenger survey {first}–{last}, n = {n}.",
        "curve_picture": "The default loyalty curve, its three zones and the share of each answer",
        "zone": "Zone {letter}",
        "zone_note": "{share:.1f}% ({low:.1f}–{high:.1f})",
        "answer": "answer {answer}",
        "satisfaction": "Satisfaction (0–1)",
        "loyalty": "Loyalty (configured)",
        "path": "The path of one objection",
        "path_text": "The customer said: “{text}”",
        "path_facts": "Nature: {nature}; techniques used: {techniques}; outcome: {status}.",
        "path_source": "Source: dialogues written for the demo, n = 1 objection, {steps} steps; the picture is the "
                       "chart of objection handling with the states that were visited.",
        "none": "none",
        "findings": "What the rules noticed in the service",
        "findings_source": "Source: dialogues written for the demo, n = {n} findings by rule.",
        "separator": ", ",
        "footer": "Made by kefu. The dialogues were written for the demo, their people and shops are invented; "
                  "CFPB narratives and the SFO survey are public data.",
    },
}


def late_words(late: timedelta, language: str) -> str:
    """How late, in the two largest units that matter: "2 天 3 小时", "45 min"."""
    minutes = int(late.total_seconds() // 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    names = {"zh": ("天", "小时", "分钟"), "en": ("d", "h", "min")}[language]
    counted = [(days, names[0]), (hours, names[1]), (minutes, names[2])]
    shown = [f"{count} {name}" for count, name in counted if count][:2]
    return " ".join(shown) if shown else f"0 {names[2]}"


def moment(at: datetime) -> str:
    return at.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")


def worded(one: str | Labelled, language: str) -> str:
    """Words as they are, or an enumerator in words."""
    return one if isinstance(one, str) else one.label(language)


def group_name(group: Group, language: str) -> str:
    words = WORDS[language]
    if group.kind == "area":
        return words["area"].format(name=group.name)
    return words[f"problem_{group.name}" if group.kind == "problem" else "all"]
