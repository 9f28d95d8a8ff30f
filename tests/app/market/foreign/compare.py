"""Holds `alem-desk-cli measure` against R's TTR and tseries and against pandas, on random bars and, where it is
there, on real history. Usage: compare.py ALEM-DESK-CLI GARCH-FIT [FOLDER OF REAL DATA]"""

import csv
import math
import os
import subprocess
import sys
import tempfile

import numpy
import pandas

CLI, FIT = sys.argv[1], sys.argv[2]
REAL = sys.argv[3] if len(sys.argv) > 3 else ""
HERE = os.path.dirname(os.path.abspath(__file__))
BOUND = 1e-12
failures = []


def random_bars(path, seed, bars=900):
    random = numpy.random.default_rng(seed)
    rows, close = [], 100.0
    for i in range(bars):
        open_ = close * math.exp(0.004 * random.standard_normal())
        close = open_ * math.exp(0.03 * random.standard_normal() * (3 if i % 211 < 20 else 1))
        high = max(open_, close) * math.exp(abs(0.01 * random.standard_normal()))
        low = min(open_, close) * math.exp(-abs(0.01 * random.standard_normal()))
        rows.append([round(x, 8) for x in (open_, high, low, close)] + [round(1000 * random.random() + 1, 6)])
    days = pandas.date_range("2020-01-01", periods=bars).strftime("%Y-%m-%d")
    with open(path, "w", encoding="utf-8") as out:
        out.write("date,open,high,low,close,volume\n")
        for day, row in zip(days, rows):
            out.write(day + "," + ",".join(f"{x:.8f}" for x in row) + "\n")


def measured(name, bars, window):
    out = subprocess.run([CLI, "measure", name, "--input", bars, "--window", str(window)], check=True,
                         capture_output=True, text=True).stdout
    return [float(row["value"]) if row["value"] else math.nan for row in csv.DictReader(out.splitlines())]


def same(what, ours, theirs, scale=0.0, bound=BOUND):
    if len(ours) != len(theirs):
        failures.append(f"{what}: {len(ours)} values, expected {len(theirs)}")
        return
    worst = 0.0
    for at, (mine, other) in enumerate(zip(ours, theirs)):
        if math.isnan(mine) != math.isnan(other):
            failures.append(f"{what}: at bar {at} {mine}, expected {other}")
            return
        if not math.isnan(other):
            worst = max(worst, abs(mine - other) / max(abs(other), scale, 1e-300))
    print(f"{what:44} worst relative difference {worst:.1e}")
    if not worst <= bound:
        failures.append(f"{what}: differs by {worst:.3e}")


def against_r(bars, window, folder):
    table = os.path.join(folder, "reference.csv")
    said = subprocess.run(["Rscript", os.path.join(HERE, "reference.R"), bars, table, str(window)], check=True,
                          capture_output=True, text=True).stdout
    reference = pandas.read_csv(table, na_values=["NA", " NA", "NaN"], skipinitialspace=True)
    columns = {"close-to-close": "close", "parkinson": "parkinson", "garman-klass": "garman.klass",
               "rogers-satchell": "rogers.satchell", "gk-yang-zhang": "gk.yz", "yang-zhang": "yang.zhang",
               "atr": "atr", "drawdown": "drawdown", "var": "var", "expected-shortfall": "expected.shortfall"}
    for name, column in columns.items():
        theirs = [float(x) for x in pandas.to_numeric(reference[column], errors="coerce")]
        same(f"R {name} n={window}", measured(name, bars, window), theirs, 1e-3)
    with open(table + ".returns", encoding="utf-8") as returns:
        fitted = subprocess.run([FIT], stdin=returns, check=True, capture_output=True, text=True).stdout.split()
    likelihood, sigma, persistence = map(float, fitted)
    print(f"{'our garch':44} likelihood {likelihood:.6f}, sigma {sigma:.6f}, persistence {persistence:.4f}")
    same("garch, command against library", measured("garch", bars, 500)[-1:], [sigma],
         bound=1e-6)  # the returns differ in their last digit
    for line in said.splitlines():
        name, theirs, their_sigma = line.split()
        print(f"{'R ' + name + ' garch':44} likelihood {float(theirs):.6f}, sigma {float(their_sigma):.6f}")
        if likelihood < float(theirs) - 1e-4:
            failures.append(f"garch: {name} found a more likely fit, {theirs} against {likelihood}")
        if likelihood - float(theirs) < 0.01 and abs(sigma / float(their_sigma) - 1) > 0.01:
            failures.append(f"garch: as likely as {name}, but sigma {sigma} against {their_sigma}")


def against_pandas(bars, window):
    table = pandas.read_csv(bars)
    close, volume = table["close"], table["volume"]
    change = numpy.log(close).diff()
    square = change**2
    ewma = numpy.sqrt(365 * square.iloc[1:].ewm(alpha=0.06, adjust=False).mean()).reindex(table.index)
    same("pandas ewma", measured("ewma", bars, window), list(ewma))
    deviation = numpy.sqrt(365 * change.rolling(window - 1).var())
    same(f"pandas close-to-close n={window}", measured("close-to-close", bars, window), list(deviation), 1e-3)
    range_ = numpy.log(table["high"] / table["low"]) ** 2
    parkinson = numpy.sqrt(365 / (4 * window * math.log(2)) * range_.rolling(window).sum())
    same(f"pandas parkinson n={window}", measured("parkinson", bars, window), list(parkinson))
    illiquidity = (change.abs() / (close * volume)).rolling(window).mean()
    same(f"pandas amihud n={window}", measured("amihud", bars, window), list(illiquidity))
    distance = close / close.rolling(window).mean() - 1
    same(f"pandas moving-average-distance n={window}", measured("moving-average-distance", bars, window),
         list(distance), 1)


def main():
    with tempfile.TemporaryDirectory() as folder:
        series = []
        for seed in (1, 2, 3):
            path = os.path.join(folder, f"random{seed}.csv")
            random_bars(path, seed)
            series.append(path)
        real = os.path.join(REAL, "market", "btc-usdt-1d.csv") if REAL else ""
        if os.path.exists(real):
            series.append(real)
        else:
            print("no real history here: random bars only")
        for path, window in zip(series, (30, 14, 100, 30)):
            against_r(path, window, folder)
            against_pandas(path, window)
    for failure in failures:
        print("FAILED", failure)
    return 1 if failures else 0


sys.exit(main())
