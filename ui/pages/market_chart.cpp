#include "ui/pages/market_chart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>
#include <cmath>

#include "app/market/combine.h"
#include "ui/models/market_rows.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"
#include "ui/words/kind_words.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int oneYear = 2;  ///< the range that is shown first
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;
constexpr double secondsPerYear = 365.0 * day;

std::vector<QString> offeredMeasures() {
    std::vector<QString> names{QStringLiteral("none")};
    for (const MeasureKind kind : measureKinds()) {
        names.push_back(fromText(nameOf(kind)));
    }
    return names;
}

QString measureWord(const QString& name) {
    const auto kind = measureNamed(name.toStdString());
    return kind ? measureName(*kind, interfaceWording())
                : interfaceWording().translate("Markets", "No measure");
}

/// What values are multiplied with to be read, and the unit they then have.
std::pair<double, QString> unitFor(MeasureKind kind, const QString& quote) {
    constexpr double million = 1e6;
    switch (unitOf(kind)) {
        case MeasureUnit::AnnualVolatility:
        case MeasureUnit::Fraction:
            return {100, QStringLiteral("%")};
        case MeasureUnit::Price:
            return {1, quote};
        case MeasureUnit::PerTurnover:
            return {million,
                    interfaceWording().translate("Markets", "per million %1", "a currency").arg(quote)};
        case MeasureUnit::BasisPoints:
            break;
    }
    return {1, interfaceWording().translate("Markets", "bps", "basis points")};
}

}  // namespace

MarketChart::MarketChart(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_bars(new ChoiceBox(this)),
      m_measure(new ChoiceBox(this)),
      m_window(new QSpinBox(this)),
      m_other(new ChoiceBox(this)),
      m_reading(new Segments({QString(), QString()}, this)),
      m_style(new Segments({QString(), QString()}, this)),
      m_range(new Segments({QString(), QString(), QString(), QString()}, this)),
      m_legend(new Text(Text::Style::Note, {}, this)),
      m_garch(new GarchLine(this)),
      m_chart(new PriceChart(this)) {
    m_window->setRange(3, 1500);
    m_window->setValue(30);
    m_window->setKeyboardTracking(false);
    for (Segments* segments : {m_reading, m_style, m_range}) {
        segments->setSmall(true);
    }
    m_range->setCurrent(oneYear);
    buildHead();
    m_other->setObjectName(QStringLiteral("comparedWith"));  // for the tour
    const auto redraw = [this] { draw(true); };
    connect(m_bars, &ChoiceBox::keyChanged, this, redraw);
    connect(m_measure, &ChoiceBox::keyChanged, this, redraw);
    connect(m_window, &QSpinBox::valueChanged, this, redraw);
    connect(m_other, &ChoiceBox::keyChanged, this, redraw);
    connect(m_reading, &Segments::chosen, this, redraw);
    connect(m_style, &Segments::chosen, this, redraw);
    connect(m_garch, &GarchLine::ready, this, redraw);
    connect(m_range, &Segments::chosen, this, &MarketChart::applyRange);
    connect(m_chart, &PriceChart::rangeMoved, this, [this] { m_range->setCurrent(-1); });
}

/// Two rows of choices above the chart: what is looked at, and how.
void MarketChart::buildHead() {
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, measures().unit, margin, measures().unit);
    column->setSpacing(measures().unit);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(measures().unit);
    const auto add = [&](QWidget* field, int stretch) {
        if (field != m_window) {  // says itself what it counts
            m_labels.append(new Text(Text::Style::Note, {}, this));
            m_labels.last()->setBuddy(field);
            choices->addWidget(m_labels.last());
        }
        choices->addWidget(field, stretch);
    };
    add(m_bars, 0);
    add(m_measure, 3);
    add(m_window, 0);
    add(m_other, 3);
    m_measure->setMinimumContentsLength(6);
    m_other->setMinimumContentsLength(6);
    m_legend->setElided();
    for (ChoiceBox* box : {m_measure, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto* how = new QHBoxLayout;
    how->setSpacing(2 * measures().unit);
    how->addWidget(m_style);
    how->addWidget(m_reading);
    how->addWidget(m_legend, 1, Qt::AlignRight | Qt::AlignVCenter);
    how->addWidget(m_range);
    column->addLayout(choices);
    column->addLayout(how);
    column->addWidget(m_chart, 1);
}

Reading MarketChart::reading() const {
    return m_reading->current() == 1 ? Reading::AsKnown : Reading::AsRestated;
}

QString MarketChart::code(AssetIndex asset) const {
    return fromText(m_view.books().assets()[asset].asset.view());
}

void MarketChart::letGo() {
    m_chart->letGo();
}

void MarketChart::show(const MarketKey& market) {
    const bool same = market == m_market;
    m_market = market;
    offerChoices();
    draw(same);
    if (!same || m_range->current() >= 0) {
        applyRange();
    }
}

/// What can be chosen for this market; the boxes say nothing while they are filled.
void MarketChart::offerChoices() {
    const QSignalBlocker quietBars(m_bars);
    const QSignalBlocker quietMeasure(m_measure);
    const QSignalBlocker quietOther(m_other);
    offerBars();
    const bool first = m_measure->count() == 0;
    m_measure->setChoices(offeredMeasures(), measureWord);
    if (first) {
        m_measure->setKey(nameOf(MeasureKind::YangZhang));
    }
    offerOthers();
    const MarketSeries* own = m_view.books().markets().series(m_market);
    m_reading->setVisible(m_market.isComposite() || (own != nullptr && own->corrected()));
    m_style->setVisible(m_market.intervalSeconds > 0);
    m_measure->setEnabled(m_market.intervalSeconds > 0);
    m_window->setEnabled(m_market.intervalSeconds > 0);
}

void MarketChart::offerBars() {
    const std::int64_t own = m_market.intervalSeconds;
    std::vector<QString> keys{QString::number(own)};
    for (const std::int64_t longer : {5 * hour / 60, hour, 4 * hour, day, 7 * day}) {
        if (own > 0 && longer > own && longer % own == 0) {
            keys.push_back(QString::number(longer));
        }
    }
    m_bars->setChoices(keys,
                       [](const QString& key) { return intervalWord(key.toLongLong(), interfaceWording()); });
    if (!m_bars->isChosen()) {
        m_bars->setKey(keys.front());
    }
}

void MarketChart::offerOthers() {
    const Books& books = m_view.books();
    std::vector<QString> keys{QStringLiteral("none")};
    QHash<QString, MarketKey> markets;
    auto all = books.markets().markets();
    const auto composites = books.markets().composites();
    all.insert(all.end(), composites.begin(), composites.end());
    for (const MarketKey& market : all) {
        // A few single prices beside bars are a point or two, and no comparison.
        if (market != m_market && (market.intervalSeconds > 0 || m_market.intervalSeconds == 0)) {
            const QString key = marketKeyText(market, books);
            markets.insert(key, market);
            keys.push_back(key);
        }
    }
    m_other->setChoices(keys, [this, markets](const QString& key) {
        const auto market = markets.constFind(key);
        return market == markets.cend() ? tr("No comparison")
                                        : marketName(*market, m_view.books(), interfaceWording());
    });
    if (!m_other->isChosen()) {
        m_other->setKey(keys.front());
    }
    m_other->setEnabled(keys.size() > 1);
}

std::int64_t MarketChart::chosenInterval() const {
    return std::max<std::int64_t>(m_market.intervalSeconds, m_bars->key().toLongLong());
}

std::optional<MarketKey> MarketChart::other() const {
    const Books& books = m_view.books();
    auto all = books.markets().markets();
    const auto composites = books.markets().composites();
    all.insert(all.end(), composites.begin(), composites.end());
    for (const MarketKey& market : all) {
        if (marketKeyText(market, books) == m_other->key()) {
            return market;
        }
    }
    return std::nullopt;
}

const BarSeries* MarketChart::barsOf(const MarketKey& market, std::optional<BarSeries>& made) const {
    const BarSeries& bars = m_view.books().markets().bars(market, reading());
    const std::int64_t wanted = chosenInterval() * 1000;
    made.reset();
    if (bars.interval() <= 0 || wanted <= bars.interval() || wanted % bars.interval() != 0) {
        return &bars;
    }
    made = resampled(bars, wanted).series;
    return &*made;
}

QList<PriceChartEvent> MarketChart::events() const {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    QList<PriceChartEvent> events;
    for (const Transaction* transaction : books.transactions().inEffect(m_view.instant())) {
        const bool bought = transaction->kind == TransactionKind::Purchase;
        if (!bought && transaction->kind != TransactionKind::Sale) {
            continue;
        }
        const Leg& leg = bought ? transaction->in : transaction->out;
        if (leg.asset == m_market.asset) {
            const AssetFacts& asset = books.assets()[leg.asset];
            events.append({transaction->effective, bought,
                           words.labelled(transactionKindWord(transaction->kind, words),
                                          shortQuantity(Amount::ofUnits(leg.units, decimalsOf(asset)),
                                                        asset.asset, words))});
        }
    }
    return events;
}

std::optional<Measurements> MarketChart::measured(const BarSeries& bars, const MeasureSpec& spec) {
    if (spec.kind == MeasureKind::Garch) {
        return m_garch->values(m_market, bars, spec);
    }
    auto values = measure(bars, spec);
    return values ? std::optional(*std::move(values)) : std::nullopt;
}

void MarketChart::fillMeasure(PriceChartContent& content) {
    const auto kind = measureNamed(m_measure->key().toStdString());
    if (!kind || m_market.intervalSeconds <= 0) {
        return;
    }
    MeasureSpec spec;
    spec.kind = *kind;
    spec.window = static_cast<std::size_t>(m_window->value());
    spec.barsPerYear = secondsPerYear / static_cast<double>(chosenInterval());
    if (const auto checked = StreamingMeasure::of(spec); !checked) {
        spec.window = checked.error().bound;  // shorter than this measure can be
        const QSignalBlocker quiet(m_window);
        m_window->setValue(static_cast<int>(spec.window));
    }
    const auto [factor, unit] = unitFor(*kind, code(m_market.quote));
    const auto values = measured(*content.bars, spec);
    content.measure = values.value_or(Measurements(content.bars->size(), std::nan("")));
    for (double& value : content.measure) {
        value *= factor;
    }
    QStringList title{measureName(*kind, interfaceWording()), measureConvention(spec, interfaceWording()),
                      values ? unit : tr("being computed")};
    title.removeAll(QString());
    content.measureTitle = title.join(QStringLiteral(", "));
}

void MarketChart::fillOther(PriceChartContent& content) {
    const auto market = other();
    if (!market) {
        return;
    }
    const BarSeries* bars = barsOf(*market, m_madeOther);
    const std::size_t closed = closedBy(*bars, m_view.instant());
    const bool overlap = closed > 0 && content.closed > 0 &&
                         bars->openTime(0) <= content.bars->openTime(content.closed - 1) &&
                         content.bars->openTime(0) <= bars->openTime(closed - 1);
    if (!overlap) {
        content.title = tr("%1: no bar in common with %2", "the title of a chart, another market")
                            .arg(content.title, marketName(*market, m_view.books(), interfaceWording()));
        return;
    }
    content.other = bars;
    content.otherClosed = closed;
    content.otherAsset = code(market->asset);
    content.otherName = content.otherAsset;
    if (content.otherAsset == content.asset) {
        content.otherName = venueName(*market, interfaceWording());
        content.name = venueName(m_market, interfaceWording());
        // Two venues of one asset would have one colour: the second takes that of the asset's currency.
        content.otherAsset = code(market->quote);
    }
    content.title =
        tr("%1 and %2, closes, first common bar = 100", "two assets").arg(content.name, content.otherName);
}

void MarketChart::draw(bool keepRange) {
    PriceChartContent content;
    content.bars = barsOf(m_market, m_made);
    content.closed = closedBy(*content.bars, m_view.instant());
    content.asset = code(m_market.asset);
    content.name = content.asset;
    const QString name = fromText(m_view.books().assets()[m_market.asset].name);
    content.title =
        m_market.intervalSeconds > 0
            ? tr("%1 in %2, bars of %3, UTC", "asset, currency, length of the bars")
                  .arg(name, code(m_market.quote), intervalWord(chosenInterval(), interfaceWording()))
            : tr("%1 in %2, single prices, UTC", "asset, currency").arg(name, code(m_market.quote));
    content.candles = m_style->current() == 0;
    content.volumeTitle = tr("Volume, %1").arg(content.asset);
    content.events = events();
    fillMeasure(content);
    fillOther(content);
    m_style->setEnabled(content.other == nullptr);
    m_legend->setText(content.other != nullptr || !content.candles || m_market.intervalSeconds <= 0
                          ? tr("▲ purchase   ▽ sale")
                          : tr("■ closed higher   □ closed lower   ▲ purchase   ▽ sale"));
    m_chart->show(std::move(content), keepRange);
}

void MarketChart::applyRange() {
    constexpr std::array<int, 3> days{31, 92, 366};
    const auto range = static_cast<std::size_t>(m_range->current());
    if (range < days.size()) {
        m_chart->showLast(days[range] * static_cast<double>(Instant::millisecondsADay));
    } else {
        m_chart->resetRange();
    }
}

void MarketChart::retranslate() {
    const QStringList labels{tr("Bars", "their length"), tr("Measure"), tr("Compared with")};
    const QList<QWidget*> fields{m_bars, m_measure, m_other};
    m_window->setAccessibleName(tr("Window, bars"));
    m_window->setSuffix(sign::noBreak + tr("bars", "after a number, in a field"));
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    m_style->setTexts({tr("Candles"), tr("Line")});
    m_style->setAccessibleName(tr("Drawn as"));
    m_reading->setTexts({tr("As restated"), tr("As known")});
    m_reading->setAccessibleName(tr("Which value of a corrected bar"));
    m_range->setTexts({tr("1 M", "one month, on a small button"),
                       tr("3 M", "three months, on a small button"), tr("1 Y", "one year, on a small button"),
                       tr("All", "the whole history, on a small button")});
    m_range->setAccessibleName(tr("How much of the history"));
    m_chart->setEmptyText(tr("No bar had closed by then, or the file of the bars is not kept."));
}

}  // namespace alem
