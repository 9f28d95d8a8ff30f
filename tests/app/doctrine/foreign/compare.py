"""Holds the probability of backtest overfitting against another reading of Bailey, Borwein, López de Prado and Zhu
(2015), written with exact fractions and pandas' ranks, on random counts. Usage: compare.py OVERFITTING"""

import itertools
import subprocess
import sys
from fractions import Fraction

import numpy
import pandas

random = numpy.random.default_rng(20261122)


def counts(variants, blocks, events, skill):
    """Counts as one table for each figure: rows are variants, columns are blocks."""
    per_block = random.integers(0 if events < 3 else 1, events + 1, size=blocks)
    ability = random.uniform(0.1, 0.9, size=variants) if skill else numpy.full(variants, 0.5)
    hits = numpy.array([[random.binomial(n, a) for n in per_block] for a in ability])
    firings = random.integers(0, 6, size=(variants, blocks))
    wrong = numpy.array([[random.binomial(n, 1 - a) for n in row] for a, row in zip(ability, firings)])
    return numpy.tile(per_block, (variants, 1)), hits, firings, wrong


def statistic(tables, half):
    events, hits, firings, wrong = (table[:, list(half)].sum(axis=1) for table in tables)
    return [Fraction(int(h), int(e)) - (Fraction(int(w), int(f)) if f else 0)
            for e, h, f, w in zip(events, hits, firings, wrong)]


def probability(tables):
    variants, blocks = tables[0].shape
    per_block = tables[0][0]
    halves = list(itertools.combinations(range(blocks), blocks // 2))
    if variants < 8 or blocks % 2 or not 4 <= blocks <= 16 or per_block.sum() < blocks:
        return None
    if any(per_block[list(half)].sum() == 0 for half in halves):
        return None
    lost = Fraction(0)
    for half in halves:
        other = [block for block in range(blocks) if block not in half]
        trained, tested = statistic(tables, half), statistic(tables, other)
        ranks = pandas.Series([float(x) for x in tested]).round(12).rank(method="average") / (variants + 1)
        logit = numpy.log(ranks / (1 - ranks))
        best = [i for i in range(variants) if trained[i] == max(trained)]
        lost += Fraction(sum(1 for i in best if logit[i] <= 1e-12), len(best))
    return float(lost / len(halves)), len(halves)


cases = [counts(int(random.integers(6, 40)), int(random.choice([4, 5, 6, 8, 10])), int(random.integers(1, 9)), skill)
         for skill in (False, True) for _ in range(60)]
lines = []
for tables in cases:
    variants, blocks = tables[0].shape
    cells = numpy.stack(tables, axis=2).reshape(variants, blocks * 4)
    lines += [f"{variants} {blocks}"] + [" ".join(map(str, row)) for row in cells]
out = subprocess.run([sys.argv[1]], input="\n".join(lines), check=True, capture_output=True, text=True).stdout.split("\n")
worst, absent, lucky = 0.0, 0, []
for at, tables in enumerate(cases):
    expected = probability(tables)
    if expected is None or out[at] == "absent":
        absent += 1
        assert expected is None and out[at] == "absent", f"case {at}: {out[at]}, expected {expected}"
        continue
    value, combinations = out[at].split()
    worst = max(worst, abs(float(value) - expected[0]))
    lucky.append((at < 60, expected[0]))
    assert int(combinations) == expected[1], f"case {at}: {combinations} combinations, expected {expected[1]}"
noise = numpy.mean([p for is_noise, p in lucky if is_noise])
skill = numpy.mean([p for is_noise, p in lucky if not is_noise])
print(f"{len(lucky)} cases, {absent} absent, worst difference {worst:.1e}; mean {noise:.2f} of noise, {skill:.2f} of skill")
assert len(lucky) > 40 and absent > 5 and worst < 1e-12
assert noise > skill + 0.1
