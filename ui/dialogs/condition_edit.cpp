#include "ui/dialogs/condition_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/comparison_row.h"
#include "ui/dialogs/rule_editors.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/labels.h"
#include "ui/parts/refusal_line.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

const QString all = QStringLiteral("and");
const QString one = QStringLiteral("or");

}  // namespace

ConditionEdit::ConditionEdit(RuleSide side, const RuleOffers& offers, QWidget* parent)
    : QWidget(parent),
      m_side(side),
      m_offers(offers),
      m_column(new QVBoxLayout(this)),
      m_title(new Text(Text::Style::Title)),
      m_connective(new ChoiceBox),
      m_for(new Text(Text::Style::Secondary)),
      m_closes(new AmountEdit),
      m_closesWord(new Text(Text::Style::Secondary)),
      m_refusal(new RefusalLine),
      m_add(new Link) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measures().unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    m_closes->setDecimals(0);
    m_closes->setFixedWidth(7 * measures().unit);
    m_connective->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_connective->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_title);
    head->addWidget(m_connective);
    head->addStretch(1);
    head->addWidget(m_for);
    head->addWidget(m_closes);
    head->addWidget(m_closesWord);
    m_column->addLayout(head);
    m_column->addWidget(m_refusal);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_connective->setChoices({all, one}, [](const QString& key) {
        return key == all ? ConditionEdit::tr("all of these hold") : ConditionEdit::tr("one of these holds");
    });
    connect(m_connective, &QComboBox::activated, this, &ConditionEdit::edited);
    connect(m_closes, &QLineEdit::textEdited, this, &ConditionEdit::edited);
    connect(m_add, &QPushButton::clicked, this, &ConditionEdit::rowAdded);
    retranslate();
}

void ConditionEdit::show(const RuleCondition& condition, const ComparisonRow* but) {
    const auto count = static_cast<qsizetype>(condition.terms.size());
    while (m_rows.size() > count) {
        ComparisonRow* last = m_rows.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < count) {
        auto* row = new ComparisonRow(m_offers);
        m_column->insertWidget(m_column->count() - 1, row);
        connect(row, &ComparisonRow::edited, this, [this, row] { emit rowEdited(row); });
        connect(row, &ComparisonRow::removed, this, [this, row] { emit rowRemoved(row); });
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (m_rows[i] != but) {
            m_rows[i]->show(condition.terms[static_cast<std::size_t>(i)], count > 1);
        }
    }
    m_connective->setVisible(count > 1);
    m_connective->setKey(condition.connective == Connective::And ? all : one);
    showCount(m_closes, condition.closes);
    (void)judge();
}

Connective ConditionEdit::connective() const {
    return m_connective->key() == one ? Connective::Or : Connective::And;
}

std::optional<std::uint32_t> ConditionEdit::closes() const {
    // One is what holds where none is said, and a rule has one sentence.
    const auto count = countTyped(m_closes);
    return count == 1U ? std::nullopt : count;
}

bool ConditionEdit::judge() {
    const bool fine = m_closes->text().trimmed().isEmpty() || countTyped(m_closes).has_value();
    refuseCloses(fine ? QString() : DurationEdit::tr("A whole number from 1 on."));
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](ComparisonRow* row) { return row->term().has_value(); }) &&
           fine;
}

void ConditionEdit::refuseCloses(const QString& why) {
    setRefused(m_closes, !why.isEmpty());
    m_closes->setAccessibleDescription(why);
    m_refusal->setSentence(why);
}

void ConditionEdit::retranslate() {
    m_title->setText(m_side == RuleSide::When ? tr("It fires when") : tr("It ends when"));
    m_for->setText(tr("for", "before a number of consecutive closes"));
    m_closesWord->setText(tr("consecutive closes", "after a number"));
    m_closes->setPlaceholderText(QStringLiteral("1"));
    m_closes->setAccessibleName(m_closesWord->text());
    m_connective->setAccessibleName(m_title->text());
    m_add->setText(tr("Add a comparison"));
    for (ComparisonRow* row : m_rows) {
        row->retranslate();
    }
}

}  // namespace alem
