#include "ui/dialogs/sensitivity_dialog.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "app/book/interventions.h"
#include "app/market/nearest.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/rule_chart.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/heat_map.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

constexpr int stepsEachSide = 4;
constexpr double testShare = 1.0 / 3;  ///< of the history, proposed as the time to test on
enum Span { Whole, Train, Test };

/// 1, 2 or 5 times a power of ten, near a sixteenth of a figure: eight such steps are half of it.
Amount niceStep(double figure) {
    const double raw = std::max(std::abs(figure), 1e-6) / 16;
    const int power = static_cast<int>(std::floor(std::log10(raw)));
    const double lead = raw / std::pow(10, power);
    const int digit = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
    return power < 0 ? Amount::ofUnits(digit, -power)
                     : Amount::ofUnits(digit * std::llround(std::pow(10, power)), 0);
}

bool isCount(RuleFigure figure) {
    return figure != RuleFigure::Fire && figure != RuleFigure::Clear;
}

std::optional<QPoint> placeOf(const Rule& rule, const SensitivityGrid& grid) {
    const auto indexIn = [&](const GridAxis& axis) {
        const auto own = figureOf(rule, axis.figure);
        for (std::size_t i = 0; own && i < axis.values.size(); ++i) {
            if (compare(axis.values[i], *own) == 0) {
                return static_cast<int>(i);
            }
        }
        return -1;
    };
    const QPoint place(indexIn(grid.columns), indexIn(grid.rows));
    return place.x() < 0 || place.y() < 0 ? std::nullopt : std::optional(place);
}

}  // namespace

void showSensitivity(FundView& view, const RuleId& rule, QWidget* parent) {
    auto* dialog = new SensitivityDialog(view, rule, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

SensitivityDialog::SensitivityDialog(FundView& view, const RuleId& id, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_lead(new Text(Text::Style::Body, {}, this)),
      m_axes{},
      m_split(new DateField(this)),
      m_trouble(new Text(Text::Style::Secondary, {}, this)),
      m_measure(new Segments({QString(), QString(), QString()}, this)),
      m_span(new Segments({QString(), QString(), QString()}, this)),
      m_map(new HeatMap(this)),
      m_cell(new Text(Text::Style::Note, {}, this)),
      m_counts(new Text(Text::Style::Note, {}, this)),
      m_overfitting(new Text(Text::Style::Note, {}, this)),
      m_progress(new QProgressBar(this)),
      m_compute(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    const DoctrineVersion* doctrine = view.books().interventions(view.instant()).doctrine();
    const auto which = doctrine == nullptr ? std::nullopt : doctrine->indexOf(id);
    check(which.has_value(), "the rule is one of the doctrine's");
    m_rules = doctrine->rules;
    m_which = *which;
    std::vector<QString> keys;
    for (const std::string_view name : ruleFigureNames) {
        if (figureOf(rule(), *ruleFigureNamed(name))) {
            keys.push_back(fromText(name));
        }
    }
    for (Axis& axis : m_axes) {
        axis = {new ChoiceBox(this), nullptr, new AmountField(this), new AmountField(this),
                new AmountField(this)};
        axis.figureField = new Field(axis.figure, this);
        axis.figure->setChoices(keys, [](const QString& key) {
            const auto figure = ruleFigureNamed(key.toStdString());
            return figure ? ruleFigureWord(*figure, interfaceWording()) : QString();
        });
        axis.figure->setCurrentIndex(&axis == &m_axes[0] ? 0 : 1);
        propose(axis);
        connect(axis.figure, &ChoiceBox::keyChanged, this, [this, &axis] { propose(axis); });
    }
    if (const auto time = barTimeOf(
            settingFor({{RuleId::of("R"), rule(), 1, 1}}, view.books(), view.holdings(), barsUntil(view))
                .histories)) {
        const auto tested =
            static_cast<std::int64_t>(static_cast<double>(time->last - time->first) * testShare);
        m_split->edit()->setDay(Zone().dayOf(Instant::ofMilliseconds(time->last - tested)));
    }
    m_measure->setCurrent(0);
    m_span->setCurrent(Whole);
    layOut();
    addLookKeys(this);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_compute, &QPushButton::clicked, this, &SensitivityDialog::compute);
    connect(m_measure, &Segments::chosen, this, &SensitivityDialog::showGrid);
    connect(m_span, &Segments::chosen, this, &SensitivityDialog::showGrid);
    connect(m_map, &HeatMap::currentChanged, this, &SensitivityDialog::showCell);
    connect(&m_work, &BackgroundWork::changed, this, &SensitivityDialog::showState);
    connect(&m_work, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    });
    retranslate();
}

void SensitivityDialog::layOut() {
    for (Text* text : {m_lead, m_trouble, m_cell, m_counts, m_overfitting}) {
        text->setWordWrap(true);
    }
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(measures().controlGap);
    for (int row = 0; row < 2; ++row) {
        const Axis& axis = m_axes.at(static_cast<std::size_t>(row));
        const std::array<QWidget*, 4> widgets{axis.figureField, axis.from, axis.to, axis.step};
        for (int column = 0; column < 4; ++column) {
            fields->addWidget(widgets.at(static_cast<std::size_t>(column)), row, column);
        }
    }
    fields->setColumnStretch(0, 2);
    fields->addWidget(m_split, 0, 4);
    // Room for what changes with every cell, so that the map stays where it is.
    m_cell->setMinimumHeight(4 * measures().smallLine);
    m_cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_overfitting->setMinimumHeight(3 * measures().smallLine);
    m_overfitting->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_measure->setSmall(true);
    m_span->setSmall(true);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_measure);
    choices->addStretch(1);
    choices->addWidget(m_span);
    setMainAct(m_compute);
    m_compute->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measures().controlGap);
    buttons->addWidget(m_trouble, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_compute);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(measures().unit);
    column->addWidget(m_lead);
    column->addLayout(fields);
    column->addLayout(choices);
    column->addWidget(m_map, 1);
    for (Text* text : {m_cell, m_counts, m_overfitting}) {
        column->addWidget(text);
    }
    column->addLayout(buttons);
    resize(measures().dialog * 5 / 4, measures().dialog);
}

void SensitivityDialog::propose(const Axis& axis) {
    const auto figure = ruleFigureNamed(axis.figure->key().toStdString());
    const auto own = figure ? figureOf(rule(), *figure) : std::nullopt;
    if (!own) {
        return;
    }
    Amount step = niceStep(nearestDouble(*own));
    if (isCount(*figure) && compare(step, Amount::ofUnits(1, 0)) < 0) {
        step = Amount::ofUnits(1, 0);
    }
    const int decimals = std::max(step.decimals(), own->decimals());
    step = step.rescaled(decimals).value_or(step);
    Amount from = own->rescaled(decimals).value_or(*own);
    Amount to = from;
    for (int i = 0; i < stepsEachSide; ++i) {
        from -= step;
        to += step;
    }
    while (isCount(*figure) && !from.isPositive()) {
        from += step;
    }
    axis.from->edit()->setAmount(*Amount::parse(from.shortText()));
    axis.to->edit()->setAmount(*Amount::parse(to.shortText()));
    axis.step->edit()->setAmount(*Amount::parse(step.shortText()));
}

std::optional<GridAxis> SensitivityDialog::read(const Axis& axis) const {
    const auto figure = ruleFigureNamed(axis.figure->key().toStdString());
    const auto from = axis.from->edit()->amount();
    const auto to = axis.to->edit()->amount();
    const auto step = axis.step->edit()->amount();
    return figure && from && to && step ? gridAxis(*figure, *from, *to, *step) : std::nullopt;
}

void SensitivityDialog::compute() {
    if (m_work.isRunning()) {
        m_work.cancel();
        return;
    }
    auto rows = read(m_axes[0]);
    auto columns = read(m_axes[1]);
    m_axes[1].figureField->setRefusal(
        m_axes[0].figure->key() == m_axes[1].figure->key() ? tr("Choose two different figures.") : QString());
    const bool small = rows && columns && rows->values.size() * columns->values.size() <= largestGrid;
    m_axes[0].step->setRefusal(
        small ? QString()
              : tr("From the lower value to the higher one by a positive step; at most %1 cells.")
                    .arg(interfaceWording().integer(largestGrid)));
    if (!m_split->judge() || !small || m_axes[1].figureField->isRefused()) {
        return firstRefused(this)->setFocus();
    }
    SensitivityOptions options;
    if (const auto day = m_split->edit()->day()) {
        options.backtest.split = Instant::startOf(*day).milliseconds();
    }
    m_progress->setValue(0);
    RuleSetting setting = settingFor(m_rules, m_view.books(), m_view.holdings(), barsUntil(m_view));
    options.backtest.holdings = setting.holdings;
    m_told = {{}, setting.holdings, setting.withoutPrices};
    m_heldOn = m_view.asOf().day;
    m_work.start<GridTrial>(
        [rules = m_rules, which = m_which, rows = *std::move(rows), columns = *std::move(columns),
         histories = std::move(setting.histories), options](const BackgroundWork::Report& report) {
            return tryGrid(rules, which, rows, columns, histories, options, report);
        },
        [this](const std::shared_ptr<GridTrial>& trial) { take(std::move(*trial)); });
}

void SensitivityDialog::take(GridTrial trial) {
    m_fits = trial.fits;
    if (trial.grid || !trial.fits) {
        m_grid = std::move(trial.grid);
    }
    showGrid();
    showState();
}

void SensitivityDialog::showState() {
    const bool running = m_work.isRunning();
    m_compute->setText(running ? tr("Stop") : tr("Compute grid"));
    m_progress->setVisible(running);
    m_trouble->setText(running   ? tr("Being computed.")
                       : !m_fits ? tr("The rule does not fit the bars that the fund has: nothing is known.")
                       : m_work.wasCancelled() ? tr("Stopped.")
                                               : QString());
}

const RuleOutcome* SensitivityDialog::outcomeOf(const GridCell& cell) const {
    if (cell.refused) {
        return nullptr;
    }
    const auto part = [](const std::optional<RuleOutcome>& outcome) { return outcome ? &*outcome : nullptr; };
    switch (m_span->current()) {
        case Train:
            return part(cell.train);
        case Test:
            return part(cell.test);
        default:
            return &cell.outcome;
    }
}

QString SensitivityDialog::exactText(std::size_t row, std::size_t column) const {
    const Wording& words = interfaceWording();
    const GridCell& cell = m_grid->cell(row, column);
    const auto place = [&](const GridAxis& axis, std::size_t at) {
        return words.labelled(ruleFigureWord(axis.figure, words),
                              ruleFigureText(rule(), axis.figure, axis.values[at], words));
    };
    QStringList parts{place(m_grid->rows, row), place(m_grid->columns, column)};
    if (cell.refused) {
        return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") +
               ruleFaultSentence(*cell.refused, words);
    }
    const auto told = [&](const QString& span, const RuleOutcome& outcome) {
        const auto count = [&](std::size_t value) { return words.integer(static_cast<std::int64_t>(value)); };
        return tr("%1: stress events missed %2 of %3, late %4; false alarms %5 (%6 a year); days frozen %7; "
                  "unknown bars %8.",
                  "a span of time, then figures")
            .arg(span, count(outcome.misses), count(outcome.stressEvents), count(outcome.lateFirings),
                 count(outcome.falseAlarms), gridMeasureText(GridMeasure::FalseAlarmsAYear, outcome, words),
                 gridMeasureText(GridMeasure::DaysFrozen, outcome, words), count(outcome.unknown));
    };
    QStringList lines{parts.join(QStringLiteral(", ")), told(tr("All"), cell.outcome)};
    if (cell.train && cell.test) {
        lines.append(told(tr("Before the split"), *cell.train));
        lines.append(told(tr("From the split on"), *cell.test));
    }
    return lines.join(u'\n');
}

void SensitivityDialog::showGrid() {
    const Wording& words = interfaceWording();
    const auto measure = static_cast<GridMeasure>(m_measure->current());
    if (!m_grid) {
        m_map->setGrid({}, {}, {});
        showCell();
        return;
    }
    QStringList rows;
    QStringList columns;
    QList<HeatCell> cells;
    for (const Amount& value : m_grid->rows.values) {
        rows.append(ruleFigureText(rule(), m_grid->rows.figure, value, words));
    }
    for (const Amount& value : m_grid->columns.values) {
        columns.append(ruleFigureText(rule(), m_grid->columns.figure, value, words));
    }
    for (std::size_t row = 0; row < m_grid->rows.values.size(); ++row) {
        for (std::size_t column = 0; column < m_grid->columns.values.size(); ++column) {
            HeatCell shown{0, {}, exactText(row, column), true};
            if (const RuleOutcome* outcome = outcomeOf(m_grid->cell(row, column))) {
                shown.refused = false;
                shown.value = gridMeasureOf(measure, *outcome);
                shown.text = gridMeasureText(measure, *outcome, words);
            }
            cells.append(shown);
        }
    }
    m_map->setTitles(gridMeasureWord(measure, words), ruleFigureWord(m_grid->rows.figure, words),
                     ruleFigureWord(m_grid->columns.figure, words));
    m_map->setGrid(rows, columns, cells);
    m_map->setMarked(placeOf(rule(), *m_grid));
    showCell();
}

void SensitivityDialog::showCell() {
    m_cell->setText(m_map->isEmpty() ? QString()
                                     : exactText(static_cast<std::size_t>(m_map->currentRow()),
                                                 static_cast<std::size_t>(m_map->currentColumn())));
    const QString held = heldWords(m_rules, m_which, m_told, m_heldOn);
    m_counts->setText(
        m_grid ? (gridCountSentence(*m_grid, interfaceWording()) + QStringLiteral(" ") + held).trimmed()
               : QString());
    m_overfitting->setText(m_grid ? overfittingSentence(*m_grid, interfaceWording()) : QString());
}

void SensitivityDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SensitivityDialog::retranslate() {
    const Wording& words = interfaceWording();
    setWindowTitle(tr("Sensitivity of rule %1").arg(fromText(m_rules.at(m_which).id.view())));
    m_lead->setText(
        tr("What the rule would have done under other figures, on the history there is. Look for "
           "broad areas where little changes; the best single cell is mostly luck."));
    m_axes[0].figureField->setLabel(tr("Downwards"));
    m_axes[1].figureField->setLabel(tr("Across"));
    for (const Axis& axis : m_axes) {
        axis.from->setLabel(tr("From"));
        axis.to->setLabel(tr("To", "the end of a range"));
        axis.step->setLabel(tr("Step"));
    }
    m_split->setLabel(tr("First day to test on"));
    QStringList measuresShown;
    for (int i = 0; i < gridMeasures; ++i) {
        measuresShown.append(gridMeasureWord(static_cast<GridMeasure>(i), words));
    }
    m_measure->setTexts(measuresShown);
    m_measure->setAccessibleName(tr("Measure shown"));
    m_span->setTexts({tr("All"), tr("Before the split"), tr("From the split on")});
    m_span->setAccessibleName(tr("Span of time"));
    m_progress->setAccessibleName(tr("Progress"));
    m_close->setText(tr("Close"));
    showGrid();
    showState();
}

}  // namespace alem
