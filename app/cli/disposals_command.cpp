#include "app/cli/commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

/// Disposals as they are told: amounts with their scales.
class Trace {
  public:
    Trace(const Holdings& holdings, const Books& books)
        : m_holdings(holdings), m_books(books), m_money(books.assets()[books.reporting()]) {}

    [[nodiscard]] Json json() const {
        Json all = Json::array();
        for (const Disposal& disposal : m_holdings.disposals()) {
            Json lots = Json::array();
            for (const Relief& relief : m_holdings.reliefsOf(disposal)) {
                lots.push_back(
                    {{"lot", relief.lot.text()},
                     {"acquired", relief.acquired.text()},
                     {"source", relief.bought ? std::string_view("purchase") : nameOf(relief.source)},
                     {"quantity", quantity(relief.units, disposal.asset).text()},
                     {"cost", relief.costKnown ? Json(money(relief.cost).text()) : Json(nullptr)},
                     {"exhausted", relief.exhausted}});
            }
            all.push_back({{"entry", disposal.entry},
                           {"effective", disposal.effective.text()},
                           {"account", m_books.accounts()[disposal.account].account.text()},
                           {"asset", m_books.assets()[disposal.asset].asset.text()},
                           {"quantity", quantity(disposal.units, disposal.asset).text()},
                           {"proceeds", moneyOrNull(disposal.proceeds)},
                           {"cost", moneyOrNull(disposal.cost)},
                           {"gain", moneyOrNull(disposal.gain())},
                           {"realises", disposal.realises},
                           {"lots", std::move(lots)}});
        }
        return all;
    }

    [[nodiscard]] QString text(const Wording& words) const {
        const QString currency = fromText(m_money.asset.view());
        Table table(words);
        table.column(words.translate("Cli", "Entry"), Align::Right);
        table.column(words.translate("Cli", "Effective"));
        table.column(words.translate("Cli", "Account or lot"));
        table.column(words.translate("Cli", "Quantity"), Align::Right);
        table.column(words.translate("Cli", "Proceeds, %1").arg(currency), Align::Decimal);
        table.column(words.translate("Cli", "Cost, %1").arg(currency), Align::Decimal);
        table.column(words.translate("Cli", "Realised gain, %1").arg(currency), Align::Decimal);
        for (const Disposal& disposal : m_holdings.disposals()) {
            const AssetId asset = m_books.assets()[disposal.asset].asset;
            table.row({words.integer(disposal.entry), Wording::isoMinute(disposal.effective, m_books.zone()),
                       accountTitle(m_books.accounts()[disposal.account].account, &m_books),
                       shortQuantity(quantity(disposal.units, disposal.asset), asset, words),
                       figure(disposal.proceeds, words), figure(disposal.cost, words),
                       figure(disposal.gain(), words, true)});
            for (const Relief& relief : m_holdings.reliefsOf(disposal)) {
                table.row(
                    {{},
                     Wording::isoDate(m_books.zone().dayOf(relief.acquired)),
                     nameOfLot(relief, words),
                     shortQuantity(quantity(relief.units, disposal.asset), asset, words),
                     {},
                     relief.costKnown ? words.number(money(relief.cost)) : words.translate("Cli", "unknown"),
                     {}});
            }
        }
        return table.text();
    }

  private:
    [[nodiscard]] Amount quantity(Int128 units, AssetIndex asset) const {
        return Amount::ofUnits(units, decimalsOf(m_books.assets()[asset]));
    }
    [[nodiscard]] Amount money(Int128 units) const { return Amount::ofUnits(units, decimalsOf(m_money)); }
    [[nodiscard]] Json moneyOrNull(const std::optional<Int128>& units) const {
        return units ? Json(money(*units).text()) : Json(nullptr);
    }
    [[nodiscard]] QString figure(const std::optional<Int128>& units, const Wording& words,
                                 bool plus = false) const {
        return units ? words.number(money(*units), {.plus = plus}) : words.translate("Cli", "unknown");
    }
    [[nodiscard]] static QString nameOfLot(const Relief& relief, const Wording& words) {
        const QString name = QStringLiteral("  ") + QString::fromStdString(relief.lot.text()) +
                             QStringLiteral(", ") + lotSourceWord(relief.bought, relief.source, words);
        return relief.exhausted ? words.translate("Cli", "%1, exhausted", "%1 is a lot").arg(name) : name;
    }

    const Holdings& m_holdings;
    const Books& m_books;
    const AssetFacts& m_money;
};

ExitStatus run(Console& console, const Times& times) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::of(console, **desk, times);
    if (!view) {
        return console.complain(view.error());
    }
    const Holdings holdings = view->holdings();
    const Trace trace(holdings, view->books());
    if (console.json()) {
        Json document = view->json();
        document["currency"] = view->books().assets()[view->books().reporting()].asset.text();
        document["disposals"] = trace.json();
        console.print(document);
        return ExitStatus::Done;
    }
    console.print(view->heading(console.words()));
    console.print(trace.text(console.words()));
    return ExitStatus::Done;
}

}  // namespace

void addDisposals(CommandLine& line) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(
        "disposals", line.say(line.console.words().translate(
                         "Cli", "What left for good, with proceeds, gain and the lots it took")));
    addTimes(line, *command, *times);
    command->callback([&line, times] { line.run = [&line, times] { return run(line.console, *times); }; });
}

}  // namespace alem::cli
