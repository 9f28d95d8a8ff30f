#!/usr/bin/env python3
"""A source of klines on 127.0.0.1 that misbehaves as it is asked to. For tests; standard library only.

  misbehaving_source.py [--cert PEM --key PEM]     prints its port and ends when its standard input does

The first part of the path says how: /good/api/v3/klines answers well, /html/… with a page, and so on (see `ways`).
/good/api/v3/aggTrades has trades, 50 a second; numbers and prices are made of their time alone, and the first startTime
sets the source's clock. /once/WAY/… misbehaves the first time it is asked and answers well from then on. /asked tells what was asked so far.
Bars are made of their time alone, so that the same bar is always the same.
"""
import gzip, http.server, json, ssl, sys, threading, time, urllib.parse, os

lengths = {"1m": 60, "1h": 3600, "1d": 86400}
asked = []
counts = {}


def bar(start, length, symbol="BTCUSD"):
    """Opens where the bar before closed."""
    base = 60000 if symbol == "BTCUSD" else 3000
    price = lambda at: base + at // length % 50
    first, last = price(start), price(start + length)
    return [start * 1000, f"{first}.10", f"{max(first, last) + 5}.00", f"{min(first, last) - 5}.00", f"{last}.10",
            "2.5", (start + length) * 1000 - 1, f"{(first + last) / 2 * 2.5:.2f}", 100, "1", "60000", "0"]


def bars(query, length):
    symbol = query["symbol"]
    limit = int(query.get("limit", "500"))
    end = int(query["endTime"]) // 1000 if "endTime" in query else int(time.time())
    last = end // length * length
    if "startTime" in query:
        first = -(-int(query["startTime"]) // 1000 // length) * length
        starts = range(first, last + 1, length)[:limit]
    else:
        starts = range(last - (limit - 1) * length, last + 1, length)
    return [bar(start, length, symbol) for start in starts]


class Source(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, body, status=200, headers=(), kind="application/json", length=None):
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response_only(status)
        if not any(name == "Date" for name, _ in headers) and self.way != "dateless":
            self.send_header("Date", self.date_time_string(self.clock))
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def stream(self, chunk, pause):
        """Without an end, until the other side has had enough."""
        self.send_response_only(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.close_connection = True
        for _ in range(100000):
            self.wfile.write(chunk)
            self.wfile.flush()
            time.sleep(pause)

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        parts = address.path.strip("/").split("/")
        if parts == ["asked"]:
            self.way, self.clock = "asked", None
            return self.answer(asked)
        asked.append(self.path)
        self.way = parts[0]
        if self.way == "once":
            counts[address.path] = counts.get(address.path, 0) + 1
            self.way = parts[1] if counts[address.path] == 1 else "good"
        query = dict(urllib.parse.parse_qsl(address.query))
        if address.path.endswith("/aggTrades"):
            return self.answer_trades(query)
        # In step with whoever asks, whatever year it is there.
        self.clock = int(query["endTime"]) // 1000 + 8
        try:
            ways[self.way](self, query, lengths[query["interval"]])
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True


    def answer_trades(self, query):
        if "startTime" in query and "trades" not in counts:
            away = int(query["startTime"]) / 1000 - time.time()
            counts["trades"] = 1 if abs(away) < 120 else away + 1
        self.clock = time.time() + counts.get("trades", 0)
        try:
            if self.way in trade_ways:
                trade_ways[self.way](self, query)
            else:
                ways[self.way](self, query, 3600)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True


def trade(number):
    return {"a": number, "p": f"{60000 + number // 50 % 100}.10", "q": "0.25000000", "f": number, "l": number,
            "T": number * 20, "m": False, "M": True}


def trades(source, query):
    limit = int(query.get("limit", "500"))
    newest = int(source.clock * 1000) // 20
    if "fromId" in query:
        first = int(query["fromId"])
    elif "startTime" in query:
        first = -(-int(query["startTime"]) // 20)
    else:
        first = newest - limit + 1
    return [trade(number) for number in range(first, min(newest + 1, first + limit))]


def changed_trades(change):
    def way(source, query):
        rows = trades(source, query)
        source.answer(change(rows, int(query["limit"])) or rows)
    return way


def cut(source, query, length):
    body = json.dumps(bars(query, length)).encode()
    source.answer(body, length=len(body) + 1000)
    source.close_connection = True


def close(source, query, length):
    source.close_connection = True


def headless(source, query, length):
    source.wfile.write(b"220 mail.example ready\r\n")
    source.close_connection = True


def long_head(source, query, length):
    source.send_response_only(200)
    for i in range(2000):
        source.send_header(f"X-{i}", "x" * 200)
    source.end_headers()


packed = gzip.compress(b"[" + b" " * (30 << 20), 9)  # a thousandth of what it holds


def bomb(source, query, length):
    source.answer(packed, headers=[("Content-Encoding", "gzip")])


def changed(change):
    def way(source, query, length):
        rows = bars(query, length)
        rows = change(rows) or rows
        source.answer(rows)
    return way


def text(change):
    def way(source, query, length):
        source.answer(change(json.dumps(bars(query, length))).encode())
    return way


def put(row, member, value):
    return changed(lambda rows: rows[row].__setitem__(member, value))


def half_formed(source, query, length):
    now = int(query["endTime"]) // 1000 + 1
    row = bar(now, length)
    source.answer(bars(query, length) + [row])


def half_formed_only(source, query, length):
    now = int(query["endTime"]) // 1000 + 1
    source.answer([bar(now, length)])


def future(source, query, length):
    now = int(query["endTime"]) // 1000 + 1
    source.answer(bars(query, length) + [bar(now + i * length, length) for i in (0, 1, 2)])


def latest(source, query, length):
    query = {key: value for key, value in query.items() if key != "startTime"}
    query["limit"] = "5"
    source.answer(bars(query, length))


def moved(factor):
    def change(rows):
        for row in rows:
            for member in range(1, 5):
                row[member] = f"{float(row[member]) * factor:.2f}"
    return changed(change)


ways = {
    "good": lambda s, q, l: s.answer(bars(q, l)),
    "dateless": lambda s, q, l: s.answer(bars(q, l)),
    "gzip": lambda s, q, l: s.answer(gzip.compress(json.dumps(bars(q, l)).encode()),
                                     headers=[("Content-Encoding", "gzip")]),
    "empty": lambda s, q, l: s.answer([]),
    "nothing": lambda s, q, l: s.answer(b""),
    "drip": lambda s, q, l: s.stream(b"[", 0.2),
    "endless": lambda s, q, l: s.stream(b" " * 65536, 0),
    "announced": lambda s, q, l: s.answer(b"[]", length=1 << 40),
    "cut": cut,
    "close": close,
    "headless": headless,
    "longhead": long_head,
    "bomb": bomb,
    "badgzip": lambda s, q, l: s.answer(b"[]", headers=[("Content-Encoding", "gzip")]),
    "429": lambda s, q, l: s.answer({"code": -1003}, 429, [("Retry-After", "7")]),
    "429bare": lambda s, q, l: s.answer({"code": -1003}, 429),
    "418": lambda s, q, l: s.answer({"code": -1003}, 418, [("Retry-After", "120")]),
    "500": lambda s, q, l: s.answer(b"oops", 500),
    "503": lambda s, q, l: s.answer(b"", 503, [("Retry-After", "30")]),
    "301": lambda s, q, l: s.answer(b"", 301, [("Location", "https://elsewhere.example/x")]),
    "symbol": lambda s, q, l: s.answer({"code": -1121, "msg": "Invalid symbol."}, 400),
    "object": lambda s, q, l: s.answer({"code": 0, "data": []}),
    "html": lambda s, q, l: s.answer(b"<html><body>Maintenance</body></html>", kind="text/html"),
    "truncated": text(lambda body: body[:len(body) // 2]),
    "trailing": text(lambda body: body + "]"),
    "nan": text(lambda body: body.replace('"60', 'NaN, "60', 1)),
    "deep": lambda s, q, l: s.answer(b"[" * 100000),
    "latin1": lambda s, q, l: s.answer(b'[[1,"\xe9"]]'),
    "texttime": changed(lambda rows: rows[0].__setitem__(0, str(rows[0][0]))),
    "exponent": put(0, 4, "6e4"),
    "textprice": put(0, 4, "sixty"),
    "nullprice": put(0, 4, None),
    "huge": put(0, 2, "9" * 60),
    "high": changed(lambda rows: [row.__setitem__(2, "9" * 17) for row in rows] and None),
    "negative": put(0, 3, "-1"),
    "short": changed(lambda rows: [row[:5] for row in rows]),
    "unordered": changed(lambda rows: [rows[1], rows[0], *rows[2:]]),
    "backwards": changed(lambda rows: rows[::-1]),
    "duplicate": changed(lambda rows: [rows[0], *rows]),
    "contradicting": changed(lambda rows: [[*rows[0][:4], rows[0][1], *rows[0][5:]], *rows]),
    "inconsistent": changed(lambda rows: rows[0].__setitem__(2, "1.0")),
    "days": lambda s, q, l: s.answer(bars(q, 86400)),
    "minutes": lambda s, q, l: s.answer(bars(q, 60)),
    "halfformed": half_formed,
    "halfonly": half_formed_only,
    "future": future,
    "latest": latest,
    "earlier": changed(lambda rows: [bar(rows[0][0] // 1000 - 3600, 3600), *rows]),
    "later": changed(lambda rows: rows[2:]),
    "gap": changed(lambda rows: rows[:1] + rows[3:]),
    "moved": moved(0.05),
    "slowclock": lambda s, q, l: s.answer(bars(q, l), headers=[
        ("Date", s.date_time_string(int(q["endTime"]) // 1000 - 10))]),
    "weight": lambda s, q, l: s.answer(bars(q, l), headers=[("X-MBX-USED-WEIGHT-1M", "5999")]),
}

trade_ways = {
    "good": lambda s, q: s.answer(trades(s, q)),
    "empty": lambda s, q: s.answer([]),
    "gap": changed_trades(lambda rows, limit: rows[:1] + rows[3:]),
    "unordered": changed_trades(lambda rows, limit: [rows[1], rows[0], *rows[2:]]),
    "duplicate": changed_trades(lambda rows, limit: [rows[0], *rows][:limit]),
    "earlier": changed_trades(lambda rows, limit: [trade(rows[0]["a"] - 1), *rows][:limit]),
    "toomany": lambda s, q: s.answer([trade(int(s.clock * 50) + i) for i in range(int(q["limit"]) + 1)]),
    "ahead": changed_trades(lambda rows, limit: rows[-1].__setitem__("T", rows[-1]["T"] + 3_600_000)),
    "texttime": changed_trades(lambda rows, limit: rows[0].__setitem__("T", str(rows[0]["T"]))),
    "nullid": changed_trades(lambda rows, limit: rows[0].__setitem__("a", None)),
    "huge": changed_trades(lambda rows, limit: rows[0].__setitem__("p", "9" * 60)),
    "weight": lambda s, q: s.answer(trades(s, q), headers=[("X-MBX-USED-WEIGHT-1M", "5999")]),
}


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Source)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # whoever hangs up does so on purpose
    arguments = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    if "--cert" in arguments:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments["--cert"], arguments["--key"])
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
    os._exit(0)


main()
