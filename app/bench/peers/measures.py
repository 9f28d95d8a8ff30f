"""The measures of app/market in numpy and in pandas, timed. Usage: measures.py BARS WINDOW
BARS: open, high, low, close and volume, one column of doubles after the other. Prints `name peer seconds`."""

import sys
import time

import numpy
import pandas

columns = numpy.fromfile(sys.argv[1]).reshape(5, -1)
n = int(sys.argv[2])
open_, high, low, close, volume = columns
YEAR = 365 * 1440.0
frame = pandas.DataFrame({"open": open_, "high": high, "low": low, "close": close, "volume": volume})


def rolling_sum(x, window):
    sums = numpy.cumsum(numpy.nan_to_num(x))
    out = numpy.full(x.shape, numpy.nan)
    out[window - 1:] = sums[window - 1:] - numpy.concatenate(([0.0], sums[:-window]))
    return out


def rolling_var(x, window):
    return (rolling_sum(x * x, window) - rolling_sum(x, window) ** 2 / window) / (window - 1)


def returns():
    return numpy.concatenate(([numpy.nan], numpy.diff(numpy.log(close))))


def steps():
    return numpy.concatenate(([numpy.nan], numpy.log(open_[1:] / close[:-1])))


def garman_klass():
    return 0.5 * numpy.log(high / low) ** 2 - (2 * numpy.log(2) - 1) * numpy.log(close / open_) ** 2


def rogers_satchell():
    return numpy.log(high / close) * numpy.log(high / open_) + numpy.log(low / close) * numpy.log(low / open_)


def yang_zhang(variance, mean):
    k = 0.34 / (1.34 + (n + 1) / (n - 1))
    return numpy.sqrt(YEAR * (variance(steps()) + k * variance(numpy.log(close / open_))
                              + (1 - k) * mean(rogers_satchell())))


def pd(x):
    return pandas.Series(x)


PEERS = {
    "close-to-close": (lambda: numpy.sqrt(YEAR * rolling_var(returns(), n - 1)),
                       lambda: numpy.sqrt(YEAR * pd(returns()).rolling(n - 1).var())),
    "parkinson": (lambda: numpy.sqrt(YEAR / n * rolling_sum(numpy.log(high / low) ** 2 / (4 * numpy.log(2)), n)),
                  lambda: numpy.sqrt(YEAR / n * pd(numpy.log(high / low) ** 2 / (4 * numpy.log(2))).rolling(n).sum())),
    "garman-klass": (lambda: numpy.sqrt(YEAR / n * rolling_sum(garman_klass(), n)),
                     lambda: numpy.sqrt(YEAR / n * pd(garman_klass()).rolling(n).sum())),
    "rogers-satchell": (lambda: numpy.sqrt(YEAR / n * rolling_sum(rogers_satchell(), n)),
                        lambda: numpy.sqrt(YEAR / n * pd(rogers_satchell()).rolling(n).sum())),
    "gk-yang-zhang": (lambda: numpy.sqrt(YEAR / n * rolling_sum(garman_klass() + steps() ** 2, n)),
                      lambda: numpy.sqrt(YEAR / n * pd(garman_klass() + steps() ** 2).rolling(n).sum())),
    "yang-zhang": (lambda: yang_zhang(lambda x: rolling_var(x, n), lambda x: rolling_sum(x, n) / n),
                   lambda: yang_zhang(lambda x: pd(x).rolling(n).var(), lambda x: pd(x).rolling(n).mean())),
    "ewma": (None, lambda: numpy.sqrt(YEAR * pd(returns() ** 2).iloc[1:].ewm(alpha=0.06, adjust=False).mean())),
    "atr": (None, lambda: pd(numpy.maximum(high[1:], close[:-1]) - numpy.minimum(low[1:], close[:-1]))
            .ewm(alpha=1 / n, adjust=False).mean()),
    "drawdown": (None, lambda: 1 - close / frame["close"].rolling(n).max()),
    "var": (None, lambda: -pd(returns()).rolling(n).quantile(0.01, interpolation="lower")),
    "amihud": (lambda: rolling_sum(numpy.abs(returns()) / (close * volume), n) / n,
               lambda: pd(numpy.abs(returns()) / (close * volume)).rolling(n).mean()),
    "peg-deviation": (lambda: 1e4 * (close - 1), lambda: 1e4 * (frame["close"] - 1)),
    "moving-average-distance": (lambda: close / (rolling_sum(close, n) / n) - 1,
                                lambda: frame["close"] / frame["close"].rolling(n).mean() - 1),
}

with numpy.errstate(all="ignore"):
    for name, peers in PEERS.items():
        for peer, work in zip(("numpy", "pandas"), peers):
            if work is not None:
                seconds = []
                for _ in range(3):
                    start = time.perf_counter()
                    work()
                    seconds.append(time.perf_counter() - start)
                print(name, peer, sorted(seconds)[1])
