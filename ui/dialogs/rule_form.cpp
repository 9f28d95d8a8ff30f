#include "ui/dialogs/rule_form.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/parts/amount_edit.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

QString unitText(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Percent:
            return QStringLiteral("%");
        case RuleUnit::BasisPoints:
            return QStringLiteral("bps");
        case RuleUnit::Ratio:
            return QStringLiteral("×");
        case RuleUnit::Day:
            return RuleForm::tr("d", "days, beside a number");
        case RuleUnit::Hour:
            return RuleForm::tr("h", "hours, beside a number");
        case RuleUnit::Kzt:
            return QStringLiteral("KZT");
        case RuleUnit::Usd:
            return QStringLiteral("USD");
        case RuleUnit::Eur:
            break;
    }
    return QStringLiteral("EUR");
}

RuleUnit unitOf(RuleDuration::Unit unit) {
    return unit == RuleDuration::Unit::Day ? RuleUnit::Day : RuleUnit::Hour;
}

Amount whole(std::uint32_t count) {
    return Amount::ofUnits(count, 0);
}

std::optional<std::uint32_t> countOf(const AmountEdit* edit) {
    const auto amount = edit->amount();
    constexpr std::int64_t most = 100'000;
    if (!amount || amount->decimals() != 0 || amount->units() < 1 || amount->units() > most) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(amount->units());
}

RuleDuration* windowOf(RuleMeasure& measure) {
    for (MeasureArgument& argument : measure.arguments) {
        if (auto* duration = std::get_if<RuleDuration>(&argument)) {
            return duration;
        }
    }
    return nullptr;
}

/// A number without zeros at its end, as sentences have it.
Amount shortest(const Amount& amount) {
    const auto plain = Amount::parse(amount.shortText());
    return plain ? *plain : amount;
}

}  // namespace

RuleForm::RuleForm(QWidget* parent)
    : QWidget(parent),
      m_metric(new Text(Text::Style::Emphasis, {}, this)),
      m_window(new AmountEdit),
      m_fires(new AmountEdit),
      m_fireCloses(new AmountEdit),
      m_clears(new AmountEdit),
      m_clearCloses(new AmountEdit),
      m_cooldown(new AmountEdit) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measures().unit);
    m_metric->setWordWrap(true);
    grid->addWidget(m_metric, 0, 0, 1, 6);
    int column = 0;
    for (AmountEdit* edit : {m_window, m_fires, m_fireCloses, m_clears, m_clearCloses, m_cooldown}) {
        auto* field = new Field(edit, this);
        m_fields.append(field);
        grid->addWidget(field, 1, column++);
        connect(edit, &QLineEdit::textEdited, this, &RuleForm::edited);
    }
    for (AmountEdit* edit : {m_window, m_fireCloses, m_clearCloses, m_cooldown}) {
        edit->setDecimals(0);
    }
    retranslate();
}

void RuleForm::show(const Rule& rule) {
    m_rule = rule;
    const RuleComparison& first = rule.fire.terms.front().comparisons.front();
    m_metric->setText(measureWords(first.metric.measure, interfaceWording()));
    RuleMeasure measure = first.metric.measure;
    const RuleDuration* window = windowOf(measure);
    m_window->setEnabled(window != nullptr);
    m_window->setUnit(window == nullptr ? QString() : unitText(unitOf(window->unit)));
    m_fires->setUnit(unitText(first.threshold.unit));
    m_clears->setUnit(unitText(first.threshold.unit));
    m_cooldown->setUnit(unitText(unitOf(rule.options.cooldown.value_or(RuleDuration()).unit)));
    const auto fill = [](AmountEdit* edit, const std::optional<Amount>& amount) {
        amount ? edit->setAmount(*amount) : edit->clear();
    };
    fill(m_window, window == nullptr ? std::nullopt : std::optional(whole(window->count)));
    fill(m_fires, first.threshold.number);
    fill(m_fireCloses, rule.fire.closes ? std::optional(whole(*rule.fire.closes)) : std::nullopt);
    const RuleComparison* clear = clearing(*m_rule);
    m_clears->setEnabled(clear != nullptr);
    fill(m_clears, clear == nullptr ? std::nullopt : std::optional(clear->threshold.number));
    fill(m_clearCloses, rule.clear.closes ? std::optional(whole(*rule.clear.closes)) : std::nullopt);
    fill(m_cooldown,
         rule.options.cooldown ? std::optional(whole(rule.options.cooldown->count)) : std::nullopt);
}

RuleComparison* RuleForm::clearing(Rule& rule) const {
    const RuleMetric& metric = rule.fire.terms.front().comparisons.front().metric;
    for (RuleTerm& term : rule.clear.terms) {
        for (RuleComparison& comparison : term.comparisons) {
            if (comparison.metric == metric) {
                return &comparison;
            }
        }
    }
    return nullptr;
}

/// A window belongs to the measure: it changes wherever the same one stands, or the rule would not be whole.
void RuleForm::setWindow(Rule& rule, const Amount& window) const {
    const RuleMeasure before = rule.fire.terms.front().comparisons.front().metric.measure;
    for (RuleCondition* condition : {&rule.fire, &rule.clear}) {
        for (RuleTerm& term : condition->terms) {
            for (RuleComparison& comparison : term.comparisons) {
                if (comparison.metric.measure == before) {
                    windowOf(comparison.metric.measure)->count = static_cast<std::uint32_t>(window.units());
                }
            }
        }
    }
}

std::optional<Rule> RuleForm::rule() const {
    if (!m_rule) {
        return std::nullopt;
    }
    Rule rule = *m_rule;
    const auto closes = [](const AmountEdit* edit) {
        return edit->text().trimmed().isEmpty() ? std::optional<std::uint32_t>() : countOf(edit);
    };
    const auto isFaulty = [](const AmountEdit* edit) {
        return !edit->text().trimmed().isEmpty() && !countOf(edit);
    };
    if (!m_fires->amount() || isFaulty(m_fireCloses) || isFaulty(m_clearCloses) || isFaulty(m_cooldown) ||
        (m_window->isEnabled() && !countOf(m_window)) || (m_clears->isEnabled() && !m_clears->amount())) {
        return std::nullopt;
    }
    // The clearing comparison is found by the metric that both have: before the window changes.
    if (RuleComparison* clear = clearing(rule)) {
        clear->threshold.number = shortest(*m_clears->amount());
    }
    rule.fire.terms.front().comparisons.front().threshold.number = shortest(*m_fires->amount());
    if (m_window->isEnabled()) {
        setWindow(rule, *m_window->amount());
    }
    rule.fire.closes = closes(m_fireCloses);
    rule.clear.closes = closes(m_clearCloses);
    const auto cooldown = closes(m_cooldown);
    const auto unit = rule.options.cooldown.value_or(RuleDuration()).unit;
    rule.options.cooldown = cooldown ? std::optional(RuleDuration{*cooldown, unit}) : std::nullopt;
    return rule;
}

void RuleForm::retranslate() {
    const QStringList labels{tr("Window"),    tr("Fires at"),    tr("for, closes"),
                             tr("Clears at"), tr("for, closes"), tr("Cool-down")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setLabel(labels[i]);
    }
    if (m_rule) {
        show(rule().value_or(*m_rule));
    }
}

}  // namespace alem
