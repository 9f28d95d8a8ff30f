#include "ui/dialogs/rule_terms_edit.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/rule_editors.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/check_list.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/refusal_line.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/rule_names.h"

namespace alem {

namespace {

constexpr int columns = 4;
constexpr int rulesALine = 10;
constexpr RuleDuration aDay{1, RuleDuration::Unit::Day};
constexpr RuleDuration twoDays{2, RuleDuration::Unit::Day};

}  // namespace

RuleTermsEdit::RuleTermsEdit(const RuleOffers& offers, QWidget* parent)
    : QWidget(parent),
      m_offers(offers),
      m_grid(new QGridLayout),
      m_interval(addDuration(0, 0)),
      m_keep(addDuration(0, 1)),
      m_cooldown(addDuration(0, 2)),
      m_maximumAge(addDuration(1, 0)),
      m_maximumGap(addDuration(1, 1)),
      m_noDataAfter(addDuration(1, 3)),
      m_within(addDuration(2, 2)),
      m_policy(new ChoiceBox),
      m_expires(new DateEdit),
      m_approvals(new AmountEdit),
      m_role(new ChoiceBox),
      m_timeout(new ChoiceBox),
      m_policyField(addField(m_policy, 1, 2)),
      m_expiresField(addField(m_expires, 0, 3)),
      m_approvalsField(addField(m_approvals, 2, 0)),
      m_roleField(addField(m_role, 2, 1)),
      m_timeoutField(addField(m_timeout, 2, 3)),
      m_inhibition(new Text(Text::Style::Note)),
      m_inhibitionRefusal(new RefusalLine),
      m_lists(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    m_grid->setHorizontalSpacing(measures().unit * 2);
    m_grid->setVerticalSpacing(measures().unit);
    column->addLayout(m_grid);
    column->addWidget(m_inhibition);
    column->addLayout(m_lists);
    column->addWidget(m_inhibitionRefusal);
    m_approvals->setDecimals(0);
    m_policy->setChoices(
        {QString(), QStringLiteral("WARN"), QStringLiteral("HOLD"), QStringLiteral("BREACH")},
        [](const QString& key) {
            return key.isEmpty() ? RuleTermsEdit::tr("an alarm at once")
                                 : policyName(policyNamed(key.toStdString()).value_or(NoDataPolicy::Warn),
                                              interfaceWording());
        });
    m_timeout->setChoices({QStringLiteral("ESCALATE"), QStringLiteral("LAPSE")}, [](const QString& key) {
        return timeoutName(timeoutNamed(key.toStdString()).value_or(OnTimeout::Escalate), interfaceWording());
    });
    for (ChoiceBox* box : {m_policy, m_role, m_timeout}) {
        connect(box, &QComboBox::activated, this, [this] {
            takeDefaults();
            emit edited();
        });
    }
    connect(m_expires, &DateEdit::dayChanged, this, &RuleTermsEdit::edited);
    connect(m_approvals, &QLineEdit::textEdited, this, [this] {
        takeDefaults();
        emit edited();
    });
}

Field* RuleTermsEdit::addField(QWidget* editor, int line, int column) {
    auto* field = new Field(editor);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(field, line, column);
    m_grid->setColumnStretch(column, 1);
    return field;
}

RuleTermsEdit::Entry RuleTermsEdit::addDuration(int line, int column) {
    auto* edit = new DurationEdit;
    connect(edit, &DurationEdit::edited, this, &RuleTermsEdit::edited);
    return {edit, addField(edit, line, column)};
}

/// What was just asked for says how long, how many and by when.
void RuleTermsEdit::takeDefaults() {
    const bool asks = m_policy->isChosen();
    if (asks && m_noDataAfter.edit->isEmpty()) {
        m_noDataAfter.edit->setDuration(twoDays);
    }
    if (!asks) {
        m_noDataAfter.edit->setDuration(std::nullopt);
    }
    m_noDataAfter.edit->setEnabled(asks);
    const bool approved = !m_approvals->text().trimmed().isEmpty();
    if (approved && !m_role->isChosen()) {
        m_role->setCurrentIndex(0);
    }
    if (approved && !m_timeout->isChosen()) {
        m_timeout->setCurrentIndex(0);
    }
    if (approved && m_within.edit->isEmpty()) {
        m_within.edit->setDuration(aDay);
    }
    for (QWidget* editor : {static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_timeout),
                            static_cast<QWidget*>(m_within.edit)}) {
        editor->setEnabled(approved);
    }
}

void RuleTermsEdit::show(const RuleDuration& interval, const RuleOptions& options) {
    const QSignalBlocker quiet(this);
    m_interval.edit->setDuration(interval);
    m_keep.edit->setDuration(options.keep);
    m_cooldown.edit->setDuration(options.cooldown);
    m_maximumAge.edit->setDuration(options.maximumAge);
    m_maximumGap.edit->setDuration(options.maximumGap);
    m_policy->setKey(options.noData ? fromText(textOf(options.noData->policy)) : QString());
    m_noDataAfter.edit->setDuration(options.noData ? std::optional(options.noData->after) : std::nullopt);
    if (!options.expires) {
        m_expires->clear();
    } else {
        m_expires->setDay(*options.expires);
    }
    const auto& approvals = options.approvals;
    showCount(m_approvals, approvals ? std::optional(approvals->count) : std::nullopt);
    offerWords(m_role, m_offers.words, approvals ? approvals->role : RuleWord::of("board"));
    m_within.edit->setDuration(approvals ? std::optional(approvals->within) : std::nullopt);
    m_timeout->setKey(textOf(approvals ? approvals->otherwise : OnTimeout::Escalate));
    showInhibitors(options.inhibitors);
    takeDefaults();
    (void)judge();
}

void RuleTermsEdit::showInhibitors(const std::vector<RuleId>& inhibitors) {
    m_inhibitors = inhibitors;
    std::vector<QString> keys;
    for (const auto& ids : {m_offers.rules, inhibitors}) {
        for (const RuleId& id : ids) {
            const QString key = fromText(id.view());
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
    if (keys != m_keys) {
        m_keys = keys;
        delete m_rules;
        m_rules = nullptr;
    }
    if (m_rules == nullptr && !keys.empty()) {
        m_rules = new CheckList(keys, rulesALine, [](const QString& key) { return key; });
        m_lists->addWidget(m_rules);
        connect(m_rules, &CheckList::checkedByHand, this, &RuleTermsEdit::edited);
    }
    m_inhibition->setVisible(m_rules != nullptr);
    for (const QString& key : keys) {
        const RuleId id = RuleId::of(key.toStdString());
        m_rules->setChecked(key, std::find(inhibitors.begin(), inhibitors.end(), id) != inhibitors.end());
    }
}

bool RuleTermsEdit::judge() {
    m_policyField->setRefusal({});
    bool fine = judgeDuration(m_interval.field, m_interval.edit, true);
    for (const Entry& entry : {m_keep, m_cooldown, m_maximumAge, m_maximumGap}) {
        fine = judgeDuration(entry.field, entry.edit, false) && fine;
    }
    fine = judgeDuration(m_noDataAfter.field, m_noDataAfter.edit, m_policy->isChosen()) && fine;
    fine = judgeCount(m_approvalsField, m_approvals) && fine;
    const bool approved = !m_approvals->text().trimmed().isEmpty();
    fine = judgeDuration(m_within.field, m_within.edit, approved) && fine;
    const bool dated = m_expires->text().trimmed().isEmpty() || m_expires->day().has_value();
    m_expiresField->setRefusal(dated ? QString() : tr("A day is needed, or nothing."));
    refuseInhibitors({});
    return dated && fine;
}

void RuleTermsEdit::refuseInhibitors(const QString& why) {
    m_inhibitionRefusal->setSentence(why);
    if (m_rules != nullptr) {
        setRefused(m_rules, !why.isEmpty());
        m_rules->setAccessibleDescription(why);
    }
}

void RuleTermsEdit::refuse(const std::string& option, const QString& why) {
    if (option == "INHIBITED BY") {
        return refuseInhibitors(why);
    }
    const std::pair<const char*, Field*> fields[] = {
        {"KEEP", m_keep.field},          {"COOLDOWN", m_cooldown.field},  {"ON NO DATA", m_policyField},
        {"EXPIRES", m_expiresField},     {"MAX AGE", m_maximumAge.field}, {"MAX GAP", m_maximumGap.field},
        {"APPROVALS", m_approvalsField},
    };
    Field* found = m_interval.field;
    for (const auto& [words, field] : fields) {
        found = option == words ? field : found;
    }
    found->setRefusal(why);
}

RuleDuration RuleTermsEdit::interval() const {
    return *m_interval.edit->duration();
}

RuleOptions RuleTermsEdit::options() const {
    RuleOptions options;
    options.keep = m_keep.edit->duration();
    options.cooldown = m_cooldown.edit->duration();
    options.maximumAge = m_maximumAge.edit->duration();
    options.maximumGap = m_maximumGap.edit->duration();
    options.expires = m_expires->day();
    if (m_policy->isChosen()) {
        options.noData =
            NoDataRule{*m_noDataAfter.edit->duration(), *policyNamed(m_policy->key().toStdString())};
    }
    if (const auto count = countTyped(m_approvals)) {
        options.approvals = RuleApprovals{*count, chosen<RuleWord>(m_role), *m_within.edit->duration(),
                                          *timeoutNamed(m_timeout->key().toStdString())};
    }
    // Those that stay keep their order in the sentence.
    std::vector<RuleId> checked;
    for (const QString& key : m_rules == nullptr ? std::vector<QString>() : m_rules->checkedKeys()) {
        checked.push_back(RuleId::of(key.toStdString()));
    }
    const auto isIn = [](const std::vector<RuleId>& ids, const RuleId& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const RuleId& id : m_inhibitors) {
        if (isIn(checked, id)) {
            options.inhibitors.push_back(id);
        }
    }
    for (const RuleId& id : checked) {
        if (!isIn(options.inhibitors, id)) {
            options.inhibitors.push_back(id);
        }
    }
    return options;
}

void RuleTermsEdit::retranslate() {
    m_interval.field->setLabel(tr("Looked at every"));
    m_keep.field->setLabel(tr("Fires on after the last breach for"));
    m_cooldown.field->setLabel(tr("Rests afterwards for"));
    m_expiresField->setLabel(tr("Its last day"));
    m_maximumAge.field->setLabel(tr("A price is at most this old"));
    m_maximumGap.field->setLabel(tr("Closes are counted anew after a gap of"));
    m_policyField->setLabel(tr("Without data"));
    m_noDataAfter.field->setLabel(tr("after", "a duration without data"));
    m_approvalsField->setLabel(tr("Approvals"));
    m_roleField->setLabel(tr("by"));
    m_within.field->setLabel(tr("within"));
    m_timeoutField->setLabel(tr("failing that"));
    m_inhibition->setText(tr("Nothing is done while one of these rules fires:"));
}

}  // namespace alem
