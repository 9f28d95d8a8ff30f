#include <thread>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/feed_input.h"
#include "app/cli/session.h"
#include "app/demo/demo_fund.h"
#include "app/feed/feed_session.h"
#include "ui/words/feed_words.h"

namespace alem::cli {

namespace {

struct Request {
    std::string address;
    std::vector<std::string> series;
    std::string authorities;
    std::string every = "60s";
    std::string since;
    bool once = false;
};

struct Order {
    FeedInput input;
    FeedRules rules;
};

Result<Order, Complaint> orderOf(const Console& console, const Request& request) {
    const Wording& words = console.words();
    auto input = feedInput(console, request.address, request.series);
    if (!input) {
        return Fail{input.error()};
    }
    Order order{*std::move(input), {}};
    const auto every = durationOf(request.every);
    if (!every) {
        return Fail{usageComplaint(
            "--every", words.translate("Cli", "A time is written as in 60s, 5m or 1h, up to 24h."))};
    }
    order.rules.every = *every;
    if (!request.since.empty()) {
        const auto day = Day::parse(request.since);
        if (!day) {
            return Fail{usageComplaint("--since", words.translate("Cli", "A day is written YYYY-MM-DD."))};
        }
        order.rules.since = Instant::startOf(*day);
    }
    if (console.json() && !request.once) {
        return Fail{usageComplaint(
            "--json", words.translate("Cli", "One document needs an end: use --json with --once."))};
    }
    return order;
}

Json jsonOf(const FeedReport& report, const Wording& words, const Books& books) {
    static constexpr std::string_view kinds[] = {"imported", "nothingNew", "confirmed",
                                                 "doubtful", "outdated",   "failed"};
    Json document{{"series", report.plan.text()}, {"outcome", kinds[static_cast<std::size_t>(report.kind)]}};
    if (report.kind == FeedReport::Kind::Imported) {
        document["entry"] = report.entry.value_or(0);
        document["bars"] = report.count;
        document["first"] = report.first.text();
        document["last"] = report.last.text();
        document["missing"] = report.missing;
    }
    if (report.failure) {
        document["trouble"] = nameOf(report.failure->trouble);
        document["status"] = report.failure->status;
        document["message"] = feedTroubleSentence(*report.failure, words, &books).toStdString();
    }
    return document;
}

/// Runs the feed until it is told to stop, or with --once until each series is up to date or failed.
class Runner {
  public:
    Runner(Console& console, Desk& desk, const Order& order, const Request& request)
        : m_console(console),
          m_desk(desk),
          m_client(order.input.address, request.authorities),
          m_session(order.input.address, order.input.plans, order.rules),
          m_once(request.once) {
        const Books& books = desk.books();
        m_clock = books.fund().fictional ? demoClock(books.lastSealed()) : &Instant::now;
        desk.setClock(m_clock);
    }

    ExitStatus run() {
        const StopSignals handlers;
        while (!StopSignals::wanted() && !(m_once && m_session.schedule().allSettled())) {
            const FeedStep step = m_session.next(m_desk, m_clock());
            if (step.ask) {
                askNow(*step.ask);
            } else {
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
        }
        if (m_console.json()) {
            m_console.print(Json{{"reports", std::move(m_reports)}});
        } else if (StopSignals::wanted()) {
            m_console.print(m_console.words().translate("Cli", "Stopped."));
        }
        return m_once ? m_status : ExitStatus::Done;
    }

  private:
    void askNow(const FeedQuestion& question) {
        m_session.asked(question, m_clock());
        const FeedAnswer answer = ask(m_client, question, m_clock, StopSignals::wanted());
        if (!answer.cancelled) {
            tell(m_session.take(m_desk, question, answer, m_clock()));
        }
    }

    void tell(const FeedReport& report) {
        const Wording& words = m_console.words();
        if (report.failure) {
            const bool transport = isTransport(report.failure->trouble);
            m_status = transport && m_status == ExitStatus::Done
                           ? ExitStatus::Failure
                           : (transport ? m_status : ExitStatus::Refused);
        }
        if (m_console.json()) {
            m_reports.push_back(jsonOf(report, words, m_desk.books()));
            return;
        }
        const QString line = words.labelled(QString::fromStdString(report.plan.text()),
                                            feedReportSentence(report, words, &m_desk.books()));
        if (report.failure) {
            m_console.note(line);
        } else {
            m_console.print(line);
        }
        m_console.flush();
    }

    Console& m_console;
    Desk& m_desk;
    HttpClient m_client;
    FeedSession m_session;
    bool m_once;
    std::function<Instant()> m_clock;
    Json m_reports = Json::array();
    ExitStatus m_status = ExitStatus::Done;
};

ExitStatus run(Console& console, const Request& request) {
    auto order = orderOf(console, request);
    if (!order) {
        return console.complain(order.error());
    }
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    return Runner(console, **desk, *order, request).run();
}

}  // namespace

void addFeed(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "feed", line.say(words.translate("Cli",
                                         "Take live prices from a source until Ctrl+C; each import "
                                         "is an act of the officer")));
    command
        ->add_option("--base-url", request->address,
                     line.say(words.translate("Cli", "Address of the source, which has klines under it")))
        ->required()
        ->type_name("URL");
    addSourceOptions(*command, line, request->series, request->authorities);
    command
        ->add_option("--every", request->every,
                     line.say(words.translate("Cli",
                                              "At least this long between two questions; 60s if not "
                                              "stated")))
        ->type_name("TIME");
    command
        ->add_option("--since", request->since,
                     line.say(words.translate("Cli",
                                              "First day of a series of which nothing is known yet; "
                                              "otherwise its latest 1000 bars")))
        ->type_name("DAY");
    command->add_flag("--once", request->once,
                      line.say(words.translate("Cli", "Bring every series up to date once, and end")));
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
