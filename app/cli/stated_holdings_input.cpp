#include "app/cli/stated_holdings_input.h"

#include <algorithm>

#include "app/cli/complaints.h"
#include "app/doctrine/plain_values.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

Complaint holdingComplaint(const QString& message, const std::string& text) {
    return usageComplaint("--holdings", message.arg(fromText(text)));
}

Result<StatedHolding, Complaint> readHolding(const std::string& text, const Wording& words) {
    const std::string_view view = text;
    const auto equals = view.find('=');
    const auto rest = equals == std::string_view::npos ? std::string_view() : view.substr(equals + 1);
    const auto at = rest.find('@');
    const auto asset = AssetId::parse(view.substr(0, equals));
    const auto quantity = Amount::parse(rest.substr(0, at));
    const auto custodian = at == std::string_view::npos ? std::nullopt : RuleWord::parse(rest.substr(at + 1));
    if (!asset || !quantity || (at != std::string_view::npos && !custodian)) {
        return Fail{holdingComplaint(
            words.translate("Cli",
                            "Holdings are given as ASSET=QUANTITY or ASSET=QUANTITY@CUSTODIAN; %1 is "
                            "not.",
                            "what was typed"),
            text)};
    }
    if (!quantity->isPositive()) {
        return Fail{
            holdingComplaint(words.translate("Cli", "A quantity that is held is positive; that of %1 is not.",
                                             "what was typed"),
                             text)};
    }
    return StatedHolding{*asset, *quantity, custodian};
}

std::vector<PairHistory> pairsOf(const std::vector<RuleMarketHistory>& markets) {
    std::vector<PairHistory> pairs;
    for (const RuleMarketHistory& market : markets) {
        const auto quote = market.about.quote ? AssetId::of(textOf(*market.about.quote)) : AssetId();
        pairs.push_back({market.about.asset, quote, pairs.size()});
    }
    return pairs;
}

Complaint complaintOf(const StatedHoldingsFault& fault, const Wording& words) {
    const bool none = fault.code == StatedHoldingsFault::Code::NoPrices;
    const QString message =
        none ? words.translate("Cli", "%1 is held, but --prices gives no price of it.", "an asset")
             : words.translate(
                   "Cli",
                   "The prices of %1 do not lead to one currency with the other holdings: name the "
                   "currencies of all prices (BTC/USD=CSV), and give the rate between them "
                   "(USD/KZT=CSV).",
                   "an asset");
    return {ExitStatus::Refused, none ? "holdingWithoutPrices" : "noCommonCurrency", "holdings",
            Json{{"asset", fault.asset.text()}}, message.arg(fromText(fault.asset.view()))};
}

QString listOf(const StatedHoldings& holdings, const Wording& words) {
    QStringList parts;
    for (const StatedHolding& one : holdings.positions) {
        const QString held = words.quantity(one.quantity, fromText(one.asset.view()));
        parts.append(one.custodian ? words.translate("Cli", "%1 at %2", "a quantity of an asset, a custodian")
                                         .arg(held, fromText(one.custodian->view()))
                                   : held);
    }
    return parts.join(QStringLiteral(", "));
}

/// What a rule asks for of which nothing is stated: zero, and perhaps a slip of the pen.
QStringList notHeld(const Rule& rule, const StatedHoldings& holdings) {
    QStringList names;
    const auto note = [&](const QString& name) {
        if (!names.contains(name)) {
            names.append(name);
        }
    };
    const auto& positions = holdings.positions;
    for (const RuleMeasure* measure : measuresOf(rule)) {
        if (measure->name == MeasureName::Weight) {
            const AssetId& asset = std::get<RuleMarket>(measure->arguments.at(0)).asset;
            if (std::none_of(positions.begin(), positions.end(),
                             [&](const StatedHolding& one) { return one.asset == asset; })) {
                note(fromText(asset.view()));
            }
        } else if (measure->name == MeasureName::CustodyShare) {
            const auto& group = std::get<RuleWord>(measure->arguments.at(0));
            if (std::none_of(positions.begin(), positions.end(),
                             [&](const StatedHolding& one) { return one.custodian == group; })) {
                note(fromText(group.view()));
            }
        }
    }
    return names;
}

bool asksCustody(const Rule& rule) {
    const auto measures = measuresOf(rule);
    return std::any_of(measures.begin(), measures.end(), [](const RuleMeasure* measure) {
        return measure->name == MeasureName::CustodyShare ||
               (measure->name == MeasureName::Herfindahl &&
                std::get<Concentration>(measure->arguments.at(0)) == Concentration::ByCustodian);
    });
}

void printDoubts(Console& console, const NamedRule& rule, const StatedHoldings& holdings) {
    const Wording& words = console.words();
    const bool placed = std::all_of(holdings.positions.begin(), holdings.positions.end(),
                                    [](const StatedHolding& one) { return one.custodian.has_value(); });
    const bool blind = !placed && asksCustody(rule.rule);
    if (blind) {
        console.print(
            words
                .translate("Cli",
                           "%1 looks at custody: unknown here throughout, since not every holding is "
                           "stated with its custodian.",
                           "a rule")
                .arg(fromText(rule.id.view())));
    } else if (const QStringList names = notHeld(rule.rule, holdings); !names.isEmpty()) {
        console.print(words
                          .translate("Cli",
                                     "%1 looks at what is not among the holdings stated: %2. It is zero "
                                     "throughout.",
                                     "a rule, assets or custodians")
                          .arg(fromText(rule.id.view()), names.join(QStringLiteral(", "))));
    }
}

}  // namespace

Result<std::optional<StatedHoldings>, Complaint> readHoldings(const std::vector<std::string>& texts,
                                                              const std::vector<RuleMarketHistory>& markets,
                                                              const Wording& words) {
    if (texts.empty()) {
        return std::optional<StatedHoldings>();
    }
    std::vector<StatedHolding> positions;
    for (const std::string& text : texts) {
        auto one = readHolding(text, words);
        if (!one) {
            return Fail{one.error()};
        }
        if (std::any_of(positions.begin(), positions.end(), [&](const StatedHolding& other) {
                return other.asset == one->asset && other.custodian == one->custodian;
            })) {
            return Fail{holdingComplaint(
                words.translate("Cli", "Each holding is given once; %1 comes again.", "what was typed"),
                text)};
        }
        positions.push_back(*std::move(one));
    }
    auto holdings = statedHoldings(std::move(positions), pairsOf(markets));
    if (!holdings) {
        return Fail{complaintOf(holdings.error(), words)};
    }
    return std::optional(*std::move(holdings));
}

void printHoldings(Console& console, const std::vector<NamedRule>& rules,
                   const std::optional<StatedHoldings>& holdings) {
    const Wording& words = console.words();
    bool told = false;
    for (const NamedRule& rule : rules) {
        if (!asksPortfolio(rule.rule)) {
            continue;
        }
        if (!holdings) {
            console.print(
                words
                    .translate("Cli",
                               "%1 looks at the portfolio: unknown here throughout, since a backtest "
                               "has prices but no holdings. They can be stated: --holdings ASSET=QUANTITY.")
                    .arg(fromText(rule.id.view())));
            continue;
        }
        if (!told) {
            told = true;
            console.print(
                words
                    .translate("Cli",
                               "Figures of the portfolio: the holdings stated, the same throughout, at "
                               "past prices; not what was held then. They are: %1.",
                               "quantities of assets")
                    .arg(listOf(*holdings, words)));
        }
        printDoubts(console, rule, *holdings);
    }
}

Json holdingsJson(const std::optional<StatedHoldings>& holdings) {
    if (!holdings) {
        return nullptr;
    }
    Json positions = Json::array();
    for (const StatedHolding& one : holdings->positions) {
        positions.push_back({{"asset", one.asset.text()},
                             {"quantity", one.quantity.shortText()},
                             {"custodian", one.custodian ? Json(one.custodian->text()) : Json(nullptr)}});
    }
    return {{"basis", "stated"},
            {"convention", "constantQuantitiesAtPastPrices"},
            {"currency", holdings->currency.empty() ? Json(nullptr) : Json(holdings->currency.text())},
            {"positions", std::move(positions)}};
}

}  // namespace alem::cli
