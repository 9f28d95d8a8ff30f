#pragma once

#include <QTimer>

#include "app/event/doctrine_facts.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;

namespace alem {

class DateEdit;
class LinesEdit;
class RuleChart;
class RuleForm;
class Text;

/// One rule of the doctrine anew: the rule as a form and as its sentence, each of which writes the other,
/// both tongues, and below where it would have fired on the history that the fund has, as the figures move.
class ReviseRuleDialog : public ActDialog {
    Q_OBJECT

  public:
    ReviseRuleDialog(FundView& view, const RuleId& rule, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override { return tr("Propose the rule"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return ReviseRules(); }
    [[nodiscard]] int wide() const override;
    QString prepare() override;
    void showElsewhere(const Refusal* refusal, const QString& sentence) override;
    [[nodiscard]] QWidget* toCorrect() override;
    void retranslate() override;

  private:
    void readSentence();
    void writeSentence();
    void preview();
    void showTrial();

    RuleId m_id;
    std::int64_t m_base = 0;
    DoctrineRule m_facts;
    RuleForm* m_fields;
    bool m_writing = false;  ///< the form writes the sentence: it is not read back into it
    LinesEdit* m_sentence;
    Text* m_words;
    Text* m_stale;
    Text* m_counts;
    RuleChart* m_chart;
    QLineEdit* m_titleEn;
    QLineEdit* m_titleFr;
    LinesEdit* m_rationaleEn;
    LinesEdit* m_rationaleFr;
    DateEdit* m_from;
    QTimer m_soon;
};

/// The doctrine as a whole, as its rules file: `id: sentence` on each line, and what its free words mean.
class AdoptDoctrineDialog : public ActDialog {
    Q_OBJECT

  public:
    AdoptDoctrineDialog(FundView& view, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("New version of the doctrine"); }
    [[nodiscard]] QString verb() const override { return tr("Propose the doctrine"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return AdoptDoctrine(); }

  private:
    [[nodiscard]] const DoctrineDocument* before() const;

    QLineEdit* m_title;
    LinesEdit* m_rules;
    LinesEdit* m_meanings;
    DateEdit* m_from;
};

}  // namespace alem
