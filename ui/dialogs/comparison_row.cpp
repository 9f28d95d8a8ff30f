#include "ui/dialogs/comparison_row.h"

#include <QGridLayout>

#include "app/doctrine/rule_edit.h"
#include "ui/dialogs/rule_editors.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/refusal_line.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/rule_names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

constexpr int columns = 5;
constexpr int shares[columns] = {8, 7, 6, 5, 6};

QString keyOf(Comparator comparator, bool negated) {
    return QString::number(static_cast<int>(comparator) + (negated ? 4 : 0));
}

}  // namespace

ComparisonRow::ComparisonRow(const RuleOffers& offers, QWidget* parent)
    : QWidget(parent),
      m_offers(offers),
      m_grid(new QGridLayout(this)),
      m_group(new Text(Text::Style::Body)),
      m_note(new Text(Text::Style::Note)),
      m_measure(new ChoiceBox),
      m_market(new MarketEdit(offers)),
      m_otherMarket(new MarketEdit(offers)),
      m_concentration(new ChoiceBox),
      m_custody(new ChoiceBox),
      m_window(new DurationEdit),
      m_longWindow(new DurationEdit),
      m_weight(new AmountEdit),
      m_comparator(new ChoiceBox),
      m_threshold(new QuantityEdit),
      m_remove(new Link),
      m_refusal(new RefusalLine),
      m_fields{} {
    std::vector<QString> measures;
    for (const std::string_view text : measureTexts()) {
        measures.push_back(fromText(text));
    }
    m_measure->setChoices(measures, [](const QString& key) {
        return measureName(findMeasure(key.toStdString())->name, interfaceWording());
    });
    m_concentration->setChoices(
        {QStringLiteral("assets"), QStringLiteral("custody")}, [](const QString& key) {
            return concentrationName(concentrationNamed(key.toStdString()).value_or(Concentration::ByAsset),
                                     interfaceWording());
        });
    build();
    connect(m_measure, &QComboBox::activated, this, &ComparisonRow::changeMeasure);
    for (ChoiceBox* box : {m_concentration, m_custody, m_comparator}) {
        connect(box, &QComboBox::activated, this, &ComparisonRow::edited);
    }
    for (MarketEdit* edit : {m_market, m_otherMarket}) {
        connect(edit, &MarketEdit::edited, this, &ComparisonRow::edited);
    }
    for (DurationEdit* edit : {m_window, m_longWindow}) {
        connect(edit, &DurationEdit::edited, this, &ComparisonRow::edited);
    }
    connect(m_weight, &QLineEdit::textEdited, this, &ComparisonRow::edited);
    connect(m_threshold, &QuantityEdit::edited, this, &ComparisonRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &ComparisonRow::removed);
}

void ComparisonRow::build() {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measures().unit);
    m_grid->setVerticalSpacing(measures().half);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, shares[column]);
        m_grid->setColumnMinimumWidth(column, 1);
    }
    m_group->setWordWrap(true);
    m_note->setWordWrap(true);
    m_grid->addWidget(m_group, 0, 0, 1, columns);
    m_grid->addWidget(m_remove, 0, columns, Qt::AlignBottom);
    m_grid->addWidget(m_refusal, 2, 0, 1, columns);
    m_grid->addWidget(m_note, 3, 0, 1, columns);
    m_fields = {new Field(m_measure),       new Field(m_market),  new Field(m_otherMarket),
                new Field(m_concentration), new Field(m_custody), new Field(m_window),
                new Field(m_longWindow),    new Field(m_weight),  new Field(m_comparator),
                new Field(m_threshold)};
    place(m_fields.measure, 0, 0);
    for (Field* field : {m_fields.market, m_fields.concentration, m_fields.custody}) {
        place(field, 0, 1);
    }
    for (Field* field : {m_fields.window, m_fields.weight}) {
        place(field, 0, 2);
    }
    place(m_fields.comparator, 0, 3);
    place(m_fields.threshold, 0, 4);
    place(m_fields.otherMarket, 1, 1);
    place(m_fields.longWindow, 1, 2);
    // What sets one row's columns must set them in all of the others too.
    QSizePolicy keeps = m_remove->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(keeps);
}

void ComparisonRow::place(Field* field, int line, int column) {
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(field, line, column);
}

void ComparisonRow::show(const RuleTerm& term, bool removable) {
    m_term = term;
    m_removable = removable;
    m_remove->setVisible(removable);
    const bool single = isSingle(term);
    m_group->setVisible(!single);
    if (single) {
        showComparison();
    } else {
        showGroup();
    }
    retranslate();
}

void ComparisonRow::showGroup() {
    for (Field* field : allFields()) {
        field->hide();
    }
}

void ComparisonRow::showComparison() {
    const RuleComparison& one = m_term.comparisons.front();
    const MeasureEntry& entry = entryOf(one.metric.measure.name);
    m_fields.measure->show();
    m_measure->setKey(entry.text);
    showArguments(one.metric.measure);
    m_fields.comparator->show();
    showComparator();
    m_fields.threshold->show();
    m_threshold->setQuantity(one.threshold, {entry.dimension});
    (void)judge();
}

void ComparisonRow::showComparator() {
    std::vector<QString> keys;
    for (const bool negated : {false, true}) {
        for (int i = 0; i < 4 && (!negated || m_term.negated); ++i) {
            keys.push_back(keyOf(static_cast<Comparator>(i), negated));
        }
    }
    m_comparator->setChoices(keys, [](const QString& key) {
        return comparatorName(static_cast<Comparator>(key.toInt() % 4), key.toInt() >= 4, interfaceWording());
    });
    m_comparator->setKey(keyOf(m_term.comparisons.front().comparator, m_term.negated));
}

void ComparisonRow::showArguments(const RuleMeasure& measure) {
    std::size_t markets = 0;
    std::size_t windows = 0;
    bool weight = false;
    bool concentration = false;
    bool custody = false;
    for (const MeasureArgument& argument : measure.arguments) {
        if (const auto* market = std::get_if<RuleMarket>(&argument)) {
            (markets++ == 0 ? m_market : m_otherMarket)->setMarket(*market);
        } else if (const auto* window = std::get_if<RuleDuration>(&argument)) {
            (windows++ == 0 ? m_window : m_longWindow)->setDuration(*window);
        } else if (const auto* number = std::get_if<Amount>(&argument)) {
            weight = true;
            m_weight->setAmount(*number);
        } else if (const auto* what = std::get_if<Concentration>(&argument)) {
            concentration = true;
            m_concentration->setKey(textOf(*what));
        } else if (const auto* word = std::get_if<RuleWord>(&argument)) {
            custody = true;
            offerWords(m_custody, m_offers.words, *word);
        }
    }
    m_fields.market->setVisible(markets > 0);
    m_fields.otherMarket->setVisible(markets > 1);
    m_fields.window->setVisible(windows > 0);
    m_fields.longWindow->setVisible(windows > 1);
    m_fields.weight->setVisible(weight);
    m_fields.concentration->setVisible(concentration);
    m_fields.custody->setVisible(custody);
}

void ComparisonRow::changeMeasure() {
    m_term = term().value_or(m_term);
    const MeasureEntry* entry = findMeasure(m_measure->key().toStdString());
    RuleComparison& one = m_term.comparisons.front();
    one.metric.measure = measureNamed(entry->name, one.metric.measure);
    if (dimensionOf(one.threshold.unit) != entry->dimension) {
        one.threshold.unit = usualUnitOf(entry->dimension);
    }
    showComparison();
    retranslate();
    emit edited();
}

bool ComparisonRow::judge() {
    bool fine = judgeQuantity(m_fields.threshold, m_threshold);
    if (!m_fields.window->isHidden()) {
        fine = judgeDuration(m_fields.window, m_window, true) && fine;
    }
    if (!m_fields.longWindow->isHidden()) {
        fine = judgeDuration(m_fields.longWindow, m_longWindow, true) && fine;
    }
    if (!m_fields.weight->isHidden()) {
        const bool isNumber = m_weight->amount().has_value();
        m_fields.weight->setRefusal(isNumber ? QString() : tr("A number between 0 and 1, such as 0.94."));
        fine = isNumber && fine;
    }
    return fine;
}

/// What can be wrong with a comparison is wrong with its threshold, unless the fault says otherwise.
Field* ComparisonRow::fieldOf(const RuleFault& fault) const {
    using Code = RuleFault::Code;
    Field* found = m_fields.threshold;
    switch (fault.code) {
        case Code::WindowNotMultiple:
        case Code::WindowTooShort:
        case Code::WindowTooLong: {
            const auto second = m_longWindow->duration();
            const bool isSecond = !m_fields.longWindow->isHidden() && second && print(*second) == fault.found;
            found = isSecond ? m_fields.longWindow : m_fields.window;
            break;
        }
        case Code::WeightOutOfRange:
            found = m_fields.weight;
            break;
        case Code::UnknownAsset: {
            const bool isSecond =
                !m_fields.otherMarket->isHidden() && m_otherMarket->market().asset.text() == fault.found;
            found = isSecond ? m_fields.otherMarket : m_fields.market;
            break;
        }
        case Code::UnknownMeasure:
        case Code::ArgumentCount:
        case Code::ArgumentKind:
            found = m_fields.measure;
            break;
        default:
            break;
    }
    return found->isHidden() ? m_fields.measure : found;
}

void ComparisonRow::refuse(const RuleFault& fault, const QString& why) {
    m_refusal->setSentence(why);
    if (isSingle(m_term)) {
        fieldOf(fault)->setRefusal(why, Field::Said::Elsewhere);
    }
}

void ComparisonRow::accept() {
    m_refusal->setSentence({});
    for (Field* field : allFields()) {
        field->setRefusal({});
    }
    if (isSingle(m_term)) {
        (void)judge();
    }
}

std::vector<Field*> ComparisonRow::allFields() const {
    return {m_fields.measure,    m_fields.market,   m_fields.otherMarket, m_fields.concentration,
            m_fields.custody,    m_fields.window,   m_fields.longWindow,  m_fields.weight,
            m_fields.comparator, m_fields.threshold};
}

std::optional<RuleTerm> ComparisonRow::term() {
    if (!isSingle(m_term)) {
        return m_term;
    }
    if (!judge()) {
        return std::nullopt;
    }
    RuleTerm term = m_term;
    RuleComparison& one = term.comparisons.front();
    writeArguments(one.metric.measure);
    const int comparator = m_comparator->key().toInt();
    one.comparator = static_cast<Comparator>(comparator % 4);
    term.negated = comparator >= 4;
    one.threshold = *m_threshold->quantity();
    return term;
}

void ComparisonRow::writeArguments(RuleMeasure& measure) const {
    std::size_t markets = 0;
    std::size_t windows = 0;
    for (MeasureArgument& argument : measure.arguments) {
        if (std::holds_alternative<RuleMarket>(argument)) {
            argument = (markets++ == 0 ? m_market : m_otherMarket)->market();
        } else if (std::holds_alternative<RuleDuration>(argument)) {
            argument = *(windows++ == 0 ? m_window : m_longWindow)->duration();
        } else if (std::holds_alternative<Amount>(argument)) {
            argument = plainNumber(*m_weight->amount());
        } else if (std::holds_alternative<Concentration>(argument)) {
            argument = *concentrationNamed(m_concentration->key().toStdString());
        } else {
            argument = chosen<RuleWord>(m_custody);
        }
    }
}

void ComparisonRow::retranslate() {
    const Wording& words = interfaceWording();
    m_remove->setText(tr("Remove"));
    m_fields.measure->setLabel(tr("Measure"));
    m_fields.market->setLabel(tr("Asset and venue"));
    m_fields.otherMarket->setLabel(tr("Against"));
    m_fields.concentration->setLabel(tr("Taken"));
    m_fields.custody->setLabel(tr("Custody group"));
    m_fields.weight->setLabel(tr("Weight of the past"));
    m_fields.comparator->setLabel(tr("Is"));
    m_fields.threshold->setLabel(tr("Threshold"));
    m_fields.longWindow->setLabel(tr("Its median over"));
    if (m_term.comparisons.empty()) {
        return;
    }
    const RuleMetric& metric = m_term.comparisons.front().metric;
    const auto& parameters = entryOf(metric.measure.name).parameters;
    const bool lags = parameters.size() > 1 && parameters[1] == MeasureParameter::Lag;
    m_fields.window->setLabel(lags ? tr("Since") : tr("Window"));
    QString note;
    if (!isSingle(m_term)) {
        m_group->setText(
            conditionWords({Connective::And, {m_term}, std::nullopt}, words, ConditionPlace::If));
        note = tr("Several in parentheses: edit them in the sentence.");
    } else if (metric.factor || metric.less) {
        note = tr("The sentence looks at %1: edit that there.").arg(QString::fromStdString(print(metric)));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

}  // namespace alem
