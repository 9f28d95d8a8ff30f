#include "app/cli/feed_input.h"

#include <csignal>

#include "app/cli/complaints.h"
#include "ui/words/feed_words.h"
#include "ui/words/names.h"

namespace alem::cli {

std::atomic<bool>& StopSignals::wanted() {
    static std::atomic<bool> wanted{false};
    return wanted;
}

void StopSignals::stop(int) {
    wanted() = true;
}

StopSignals::StopSignals() : m_interrupt(nullptr), m_terminate(nullptr) {
    wanted() = false;
    m_interrupt = std::signal(SIGINT, &StopSignals::stop);
    m_terminate = std::signal(SIGTERM, &StopSignals::stop);
}

StopSignals::~StopSignals() {
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

std::optional<std::chrono::milliseconds> durationOf(const std::string& text) {
    constexpr std::size_t longest = 6;
    if (text.size() < 2 || text.size() > longest || text.find_first_not_of("0123456789") != text.size() - 1) {
        return std::nullopt;
    }
    std::int64_t seconds = std::stoll(text);
    switch (text.back()) {
        case 's':
            break;
        case 'm':
            seconds *= 60;
            break;
        case 'h':
            seconds *= 3600;
            break;
        default:
            return std::nullopt;
    }
    return seconds >= 1 && seconds <= 86400 ? std::optional(std::chrono::milliseconds(seconds * 1000))
                                            : std::nullopt;
}

Result<FeedInput, Complaint> feedInput(const Console& console, const std::string& address,
                                       const std::vector<std::string>& series) {
    const Wording& words = console.words();
    const auto parsed = FeedAddress::parse(address);
    if (!parsed) {
        return Fail{usageComplaint("--base-url", feedAddressSentence(parsed.error(), words))};
    }
    FeedInput input{*parsed, {}};
    for (const std::string& text : series) {
        const auto plan = FeedPlan::parse(text);
        if (!plan) {
            return Fail{usageComplaint(
                "--series", words
                                .translate("Cli",
                                           "%1 is no series. Write ASSET/CURRENCY=SYMBOL@INTERVAL, such as "
                                           "BTC/USD=BTCUSD@1h, with an interval from 1m to 1d.")
                                .arg(words.quoted(QString::fromStdString(text))))};
        }
        input.plans.push_back(*plan);
    }
    return input;
}

void addSourceOptions(CLI::App& command, CommandLine& line, std::vector<std::string>& series,
                      std::string& authorities) {
    const Wording& words = line.console.words();
    command
        .add_option("--series", series,
                    line.say(words.translate(
                        "Cli", "Which market is which symbol there, in which bars; may be repeated")))
        ->required()
        ->type_name("ASSET/CURRENCY=SYMBOL@INTERVAL")
        ->take_all();
    command
        .add_option("--ca-file", authorities,
                    line.say(words.translate(
                        "Cli", "Certificates to trust instead of the system's, for a gateway of one's own")))
        ->type_name("PEM")
        ->check(CLI::ExistingFile);
}

}  // namespace alem::cli
