#include "ui/pages/overview_history.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int oneYear = 2;  ///< the range that is shown first

/// Purchases and sales, with what they were for the tooltip.
QList<TimeMarker> markersOf(const FundView& view) {
    const Wording& words = interfaceWording();
    const Books& books = view.books();
    QList<TimeMarker> markers;
    for (const Transaction* transaction : books.transactions().inEffect(view.instant())) {
        const bool bought = transaction->kind == TransactionKind::Purchase;
        if (!bought && transaction->kind != TransactionKind::Sale) {
            continue;
        }
        const Leg& leg = bought ? transaction->in : transaction->out;
        const AssetFacts& asset = books.assets()[leg.asset];
        const QString quantity =
            shortQuantity(Amount::ofUnits(leg.units, decimalsOf(asset)), asset.asset, words);
        markers.append({transaction->effective, bought,
                        words.labelled(transactionKindWord(transaction->kind, words), quantity)});
    }
    return markers;
}

}  // namespace

OverviewHistory::OverviewHistory(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(Text::Style::Section, {}, this)),
      m_legend(new Text(Text::Style::Note, {}, this)),
      m_range(new Segments({QString(), QString(), QString(), QString()}, this)),
      m_chart(new TimeChart(this)) {
    m_title->setElided();
    m_range->setSmall(true);
    m_range->setCurrent(oneYear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * measures().unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_legend);
    head->addWidget(m_range);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    m_chart->setMinimumHeight(24 * measures().unit);
    connect(m_range, &Segments::chosen, this, &OverviewHistory::showRange);
}

void OverviewHistory::retranslate(const HoldingsStatement& statement, bool computing) {
    m_currency = fromText(statement.currency.view());
    m_title->setText(tr("Net asset value, %1 million, daily close").arg(m_currency));
    m_legend->setText(tr("▲ purchase   ▽ sale"));
    m_range->setTexts({tr("1 M", "one month, on a small button"),
                       tr("3 M", "three months, on a small button"), tr("1 Y", "one year, on a small button"),
                       tr("All", "the whole history, on a small button")});
    m_range->setAccessibleName(tr("How much of the history"));
    m_chart->setTitle(m_title->text());
    m_chart->setEmptyText(
        computing ? tr("The history of the net asset value is being computed.")
                  : tr("The history of the net asset value will stand here from the second day on."));
    if (computing) {
        m_legend->setText(tr("being computed"));
    }
}

void OverviewHistory::show(const HoldingsStatement& statement, const FundView& view, bool computing) {
    retranslate(statement, computing);
    const Zone& zone = view.books().zone();
    m_points.clear();
    for (const StatementDay& day : statement.history) {
        if (day.value) {
            m_points.emplace_back(zone.endOf(day.day), *day.value);
        }
    }
    if (statement.totals.value && !m_points.empty()) {
        m_points.emplace_back(statement.asOf, *statement.totals.value);
    }
    TimeSeries series{tr("Net asset value"), theme().accent, {}};
    for (const auto& [at, amount] : m_points) {
        series.points.append({static_cast<double>(at.milliseconds()), coordinate(inMillions(amount))});
    }
    m_chart->setZone(zone);
    m_chart->setExact([this](qsizetype, qsizetype point) {
        constexpr FigureOptions twoDecimals{.decimals = 2, .rounding = Rounding::HalfEven};
        return interfaceWording().number(inMillions(m_points.at(static_cast<std::size_t>(point)).second),
                                         twoDecimals);
    });
    m_chart->setSeries(series.points.size() < 2 ? QList<TimeSeries>() : QList<TimeSeries>{series});
    m_chart->setMarkers(markersOf(view));
    showRange();
}

void OverviewHistory::showRange() {
    constexpr std::array<int, 3> days{31, 92, 366};
    if (m_points.size() < 2) {
        return;
    }
    const auto range = static_cast<std::size_t>(m_range->current());
    const auto last = static_cast<double>(m_points.back().first.milliseconds());
    auto first = static_cast<double>(m_points.front().first.milliseconds());
    if (range < days.size()) {
        first = std::max(first, last - days[range] * static_cast<double>(Instant::millisecondsADay));
    }
    m_chart->setVisibleRange(first, last);
}

}  // namespace alem
