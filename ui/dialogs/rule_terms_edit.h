#pragma once

#include <QWidget>
#include <optional>
#include <string>

#include "app/doctrine/rule.h"

class QGridLayout;
class QVBoxLayout;

namespace alem {

class AmountEdit;
class CheckList;
class ChoiceBox;
class DateEdit;
class DurationEdit;
class Field;
class RefusalLine;
class Text;
struct RuleOffers;

/// On which bars a rule is looked at, and all of its options: how long it fires on and rests, how old a price
/// may be, what happens without data, its last day, who must agree by when, and what inhibits it.
class RuleTermsEdit : public QWidget {
    Q_OBJECT

  public:
    explicit RuleTermsEdit(const RuleOffers& offers, QWidget* parent = nullptr);

    void show(const RuleDuration& interval, const RuleOptions& options);
    /// Whether all is understood; what is not is said beside it.
    [[nodiscard]] bool judge();
    /// Says at the field of an option, the interval's where it is empty, why it is refused. The next judge()
    /// takes that away.
    void refuse(const std::string& option, const QString& why);
    // Only then:
    [[nodiscard]] RuleDuration interval() const;
    [[nodiscard]] RuleOptions options() const;
    void retranslate();

  signals:
    void edited();

  private:
    struct Entry {
        DurationEdit* edit;
        Field* field;
    };

    Entry addDuration(int line, int column);
    Field* addField(QWidget* editor, int line, int column);
    void showInhibitors(const std::vector<RuleId>& inhibitors);
    void takeDefaults();
    void refuseInhibitors(const QString& why);

    const RuleOffers& m_offers;
    std::vector<RuleId> m_inhibitors;
    QGridLayout* m_grid;
    Entry m_interval;
    Entry m_keep;
    Entry m_cooldown;
    Entry m_maximumAge;
    Entry m_maximumGap;
    Entry m_noDataAfter;
    Entry m_within;
    ChoiceBox* m_policy;
    DateEdit* m_expires;
    AmountEdit* m_approvals;
    ChoiceBox* m_role;
    ChoiceBox* m_timeout;
    Field *m_policyField, *m_expiresField, *m_approvalsField, *m_roleField, *m_timeoutField;
    Text* m_inhibition;
    RefusalLine* m_inhibitionRefusal;
    QVBoxLayout* m_lists;
    CheckList* m_rules = nullptr;
    std::vector<QString> m_keys;
};

}  // namespace alem
