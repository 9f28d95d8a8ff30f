#include "ui/pages/exposure_chart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/theme.h"
#include "ui/wording/coordinate.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int points = 120;
constexpr int spans[] = {30, 182, 365};

double at(const Amount& amount, const MoneyScale& scale) {
    return coordinate(scale.millions ? inMillions(amount) : amount);
}

}  // namespace

ExposureChart::ExposureChart(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new Text(Text::Style::Section, {}, this)),
      m_span(new Segments({QString(), QString(), QString()}, this)),
      m_chart(new TimeChart(this)) {
    m_span->setSmall(true);
    m_span->setCurrent(1);
    m_chart->setStacked(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_span);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, measures().unit, margin, measures().unit);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    connect(m_span, &Segments::chosen, this, &ExposureChart::draw);
}

void ExposureChart::show(const CounterpartyExposure& exposure, const MoneyScale& scale) {
    m_exposure = exposure;
    m_scale = scale;
    retranslate();
}

void ExposureChart::draw() {
    const Books& books = m_view.books();
    if (m_exposure.counterparty.none()) {
        return m_chart->setSeries({});
    }
    const CounterpartyFacts& facts = books.counterparties()[m_exposure.counterparty];
    const int days = spans[m_span->current()];
    const auto history = exposureHistory(books, facts.counterparty, m_view.currency(), m_view.instant(), days,
                                         std::min(days, points));
    QList<TimeSeries> series;
    for (const auto& one : history.series) {
        const AssetFacts& asset = books.assets()[one.asset];
        TimeSeries line{fromText(asset.name), theme().asset(fromText(asset.asset.view())).colour, {}};
        for (std::size_t i = 0; i < history.days.size(); ++i) {
            line.points.append({static_cast<double>(books.zone().startOf(history.days[i]).milliseconds()),
                                at(one.values[i], m_scale)});
        }
        series.append(line);
    }
    QList<TimeThreshold> thresholds;
    const auto level = [&](const Amount& amount, const QString& word, bool hard) {
        thresholds.append({at(amount, m_scale),
                           word + u' ' + Cell(m_scale.cell(amount)).data(Qt::DisplayRole).toString(), hard});
    };
    for (const LimitUse& use : m_exposure.limits) {
        if (fromText(use.limit.currency.view()) != m_scale.currency) {
            continue;
        }
        level(use.limit.hard, tr("limit"), true);
        if (use.limit.soft) {
            level(*use.limit.soft, tr("soft limit"), false);
        }
    }
    m_chart->setZone(books.zone());
    m_chart->setThresholds(thresholds);
    m_chart->setSeries(series);
    m_title->setText(history.complete ? m_title->text()
                                      : m_title->text() + u' ' + tr("(some prices are missing)"));
}

void ExposureChart::retranslate() {
    m_span->setTexts({tr("1 M", "one month"), tr("6 M", "six months"), tr("1 Y", "one year")});
    m_span->setAccessibleName(tr("Span of the chart"));
    const QString name = m_exposure.counterparty.none()
                             ? QString()
                             : fromText(m_view.books().counterparties()[m_exposure.counterparty].name);
    m_title->setText(tr("Exposure over time, %1, %2").arg(name, m_scale.unit(interfaceWording())));
    m_chart->setTitle(m_title->text());
    m_chart->setEmptyText(tr("Nothing lay at this counterparty in this time."));
    draw();
}

}  // namespace alem
