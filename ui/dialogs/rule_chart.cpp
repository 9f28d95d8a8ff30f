#include "ui/dialogs/rule_chart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <array>
#include <cmath>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

constexpr std::array<double, 3> rangeDays{92, 366, 1827};
constexpr int oneYear = 1;  ///< the range that is shown first

QString unitWord(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Percent:
            return QStringLiteral("%");
        case RuleUnit::BasisPoints:
            return RuleChart::tr("basis points");
        case RuleUnit::Ratio:
            return RuleChart::tr("ratio");
        case RuleUnit::Day:
            return RuleChart::tr("days");
        case RuleUnit::Hour:
            return RuleChart::tr("hours");
        case RuleUnit::Kzt:
            return QStringLiteral("KZT");
        case RuleUnit::Usd:
            return QStringLiteral("USD");
        case RuleUnit::Eur:
            break;
    }
    return QStringLiteral("EUR");
}

/// Not a number breaks no line here: those points are left out, and the exact texts follow the rest.
QList<QPointF> known(const std::vector<MetricPoint>& values) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(values.size()));
    for (const MetricPoint& point : values) {
        if (std::isfinite(point.value)) {
            points.append({static_cast<double>(point.closeTime), point.value});
        }
    }
    return points;
}

QList<QPointF> closesOf(const BarSeries& bars) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        points.append({static_cast<double>(bars.closeTime(i)), bars.closes()[i]});
    }
    return points;
}

}  // namespace

Instant barsUntil(const FundView& view) {
    return view.isNow() ? Instant::farFuture() : view.instant();
}

QString heldWords(const std::vector<NamedRule>& rules, std::size_t which, const RuleSetting& setting,
                  const std::optional<Day>& day) {
    if (which >= rules.size() || !asksPortfolio(withInhibitors(rules, which))) {
        return {};
    }
    if (setting.withoutPrices) {
        return RuleChart::tr(
                   "Figures of the portfolio are unknown: no past prices of %1 lead to one currency "
                   "with the other holdings.",
                   "an asset")
            .arg(fromText(setting.withoutPrices->view()));
    }
    if (!setting.holdings) {
        return RuleChart::tr("Figures of the portfolio are unknown: nothing is held.");
    }
    return day ? RuleChart::tr("Figures of the portfolio: the holdings of %1 at past prices.", "a day")
                     .arg(interfaceWording().longDate(*day))
               : RuleChart::tr("Figures of the portfolio: today's holdings at past prices.");
}

RuleChart::RuleChart(QWidget* parent)
    : QWidget(parent),
      m_priceTitle(new Text(Text::Style::Section, {}, this)),
      m_valueTitle(new Text(Text::Style::Section, {}, this)),
      m_range(new Segments({QString(), QString(), QString(), QString()}, this)),
      m_price(new TimeChart(this)),
      m_value(new TimeChart(this)),
      m_held(new Text(Text::Style::Note, {}, this)) {
    m_held->setWordWrap(true);
    m_range->setSmall(true);
    m_range->setCurrent(oneYear);
    auto* head = new QHBoxLayout;
    head->addWidget(m_priceTitle, 1);
    head->addWidget(m_range);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    column->addLayout(head);
    column->addWidget(m_price, 1);
    column->addWidget(m_valueTitle);
    column->addWidget(m_value, 1);
    column->addWidget(m_held);
    for (TimeChart* chart : {m_price, m_value}) {
        chart->setMinimumHeight(13 * measures().unit);
    }
    connect(m_range, &Segments::chosen, this, &RuleChart::showRange);
    connect(m_price, &TimeChart::visibleRangeChanged, m_value, &TimeChart::setVisibleRange);
    connect(m_value, &TimeChart::visibleRangeChanged, m_price, &TimeChart::setVisibleRange);
    retranslate();
}

void RuleChart::show(std::vector<NamedRule> rules, std::size_t which, RuleSetting setting, const Zone& zone,
                     const std::optional<Day>& day) {
    m_zone = zone;
    if (which >= rules.size()) {
        return clear();
    }
    m_rules = rules;
    m_which = which;
    m_day = day;
    m_told = {{}, setting.holdings, setting.withoutPrices};
    m_work.start<RuleTrial>(
        [rules = std::move(rules), which, setting = std::move(setting)](const BackgroundWork::Report&) {
            return tryRule(rules, which, setting.histories, {.holdings = setting.holdings});
        },
        [this](const std::shared_ptr<RuleTrial>& trial) {
            m_trial = std::move(*trial);
            draw();
            showRange();
            emit changed();
        });
    emit changed();
}

void RuleChart::clear() {
    m_work.abandon();
    m_trial.reset();
    m_rules.clear();
    draw();
    emit changed();
}

void RuleChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        draw();
        showRange();
    }
    QWidget::changeEvent(event);
}

void RuleChart::nameHeld() {
    m_held->setText(m_trial ? heldWords(m_rules, m_which, m_told, m_day) : QString());
    m_held->setVisible(!m_held->text().isEmpty());
}

void RuleChart::retranslate() {
    m_range->setTexts({tr("3 M", "three months"), tr("1 Y", "one year"), tr("5 Y", "five years"),
                       tr("All", "the whole history")});
    m_range->setAccessibleName(tr("How much of the history"));
    m_price->setEmptyText(tr("The prices of the rule's market will stand here once its bars are imported."));
    m_value->setEmptyText(tr("What the rule measures will stand here."));
    draw();
    showRange();
}

void RuleChart::draw() {
    nameHeld();
    if (!m_trial) {
        m_priceTitle->setText({});
        m_valueTitle->setText({});
        m_price->setSeries({});
        m_value->setSeries({});
        return;
    }
    const Wording& words = interfaceWording();
    const QString asset = fromText(m_trial->market.about.asset.view());
    const QString venue = fromText(m_trial->market.about.venue.view());
    const QString currency = fromText(m_trial->worthCurrency.view());
    const bool worth = !m_trial->worth.empty();
    m_priceTitle->setText(worth             ? tr("Value of the holdings, %1", "a currency").arg(currency)
                          : asset.isEmpty() ? tr("No market")
                          : venue.isEmpty() ? tr("%1, closes").arg(asset)
                                            : tr("%1 at %2, closes", "an asset, a venue").arg(asset, venue));
    QString measured = measureWords(m_trial->metric.measure, words);
    measured.replace(0, 1, measured.left(1).toUpper());
    m_valueTitle->setText(tr("%1, %2", "what is measured, its unit").arg(measured, unitWord(m_trial->unit)));
    for (TimeChart* chart : {m_price, m_value}) {
        chart->setZone(m_zone);
    }
    m_price->setTitle(m_priceTitle->text());
    m_value->setTitle(m_valueTitle->text());
    const auto series = [](const QString& name, const QColor& colour, const QList<QPointF>& points) {
        return points.size() < 2 ? QList<TimeSeries>() : QList<TimeSeries>{{name, colour, points}};
    };
    m_price->setSeries(worth ? series(m_priceTitle->text(), theme().text, known(m_trial->worth))
                             : series(asset, theme().asset(asset).colour, closesOf(m_trial->market.bars)));
    m_value->setSeries(series(m_valueTitle->text(), theme().text, known(m_trial->values)));
    QList<TimeThreshold> levels;
    if (!m_trial->values.empty()) {
        levels.append({m_trial->fires, tr("fires"), true});
        if (m_trial->clears) {
            levels.append({*m_trial->clears, tr("clears"), false});
        }
    }
    m_value->setThresholds(levels);
    drawShades();
}

void RuleChart::drawShades() {
    QList<TimeShade> shades;
    std::optional<Instant> since;
    for (const Transition& one : m_trial->result ? m_trial->result->transitions : std::vector<Transition>()) {
        const Instant at = Instant::ofMilliseconds(one.knownAt);
        if (one.signal.fires() && !since) {
            since = at;
        } else if (!one.signal.fires() && since) {
            shades.append({*since, at});
            since.reset();
        }
    }
    if (const auto shown = time(); since && shown) {
        shades.append({*since, Instant::ofMilliseconds(shown->last)});
    }
    m_price->setShades(shades);
    m_value->setShades(shades);
}

/// From the first close to the last.
std::optional<BarTime> RuleChart::time() const {
    if (m_trial && !m_trial->market.bars.empty()) {
        const BarSeries& bars = m_trial->market.bars;
        return BarTime{bars.closeTime(0), bars.closeTime(bars.size() - 1)};
    }
    return m_trial && !m_trial->values.empty()
               ? std::optional(BarTime{m_trial->values.front().closeTime, m_trial->values.back().closeTime})
               : std::nullopt;
}

void RuleChart::showRange() {
    const auto shown = time();
    if (!shown) {
        return;
    }
    const auto last = static_cast<double>(shown->last);
    auto first = static_cast<double>(shown->first);
    const auto range = static_cast<std::size_t>(m_range->current());
    if (range < rangeDays.size()) {
        first = std::max(first, last - rangeDays[range] * static_cast<double>(Instant::millisecondsADay));
    }
    m_price->setVisibleRange(first, last);
    m_value->setVisibleRange(first, last);
    m_price->setAxisRoom(m_value->axisText());
    m_value->setAxisRoom(m_price->axisText());
}

}  // namespace alem
