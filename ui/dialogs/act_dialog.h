#pragma once

#include <QDialog>
#include <QTimer>
#include <optional>
#include <string>

#include "ui/dialogs/form_grid.h"
#include "ui/frame/fund_view.h"
#include "ui/parts/summary.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace alem {

class Text;

/// A form for one act. Shortly after each change the desk is asked what would become of it: a refusal stands
/// beside the field it names, in a sentence with its figures, and the main button stays off; a second person
/// who would have to agree is named before anything is submitted. Ctrl+Enter and Enter submit; Esc closes,
/// and asks if something was typed. A concrete dialog adds its fields, ends its constructor with ready(), and
/// makes the act from what was typed; it is asked for it only when all that is required is filled in and
/// understood.
class ActDialog : public QDialog {
    Q_OBJECT

  public:
    ActDialog(FundView& view, QWidget* parent);
    ~ActDialog() override;

    /// True if something was sealed or proposed.
    [[nodiscard]] bool isRecorded() const { return m_recorded.has_value(); }
    [[nodiscard]] const std::optional<Recorded>& recorded() const { return m_recorded; }
    [[nodiscard]] FormGrid& form() const { return *m_form; }
    [[nodiscard]] QPushButton* mainButton() const { return m_submit; }
    [[nodiscard]] QString message() const;
    /// The sentence about what to look at once more; empty if there is nothing.
    [[nodiscard]] QString shownDoubt() const;
    /// Why the act is refused, where no field is to blame; empty if it is not.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] const SummaryLines& summaryLines() const { return *m_lines; }
    /// Asks the desk now instead of shortly.
    void review();
    void submit();
    void reject() override;

  protected:
    /// `New purchase`.
    [[nodiscard]] virtual QString title() const = 0;
    /// `Record purchase`.
    [[nodiscard]] virtual QString verb() const = 0;
    [[nodiscard]] virtual Act act() const = 0;
    /// An act of the same kind with nothing in it: who has none of its roles is told at once, not when all is
    /// filled in.
    [[nodiscard]] virtual Act blank() const = 0;
    [[nodiscard]] virtual std::string evidence() const { return {}; }
    /// What the evidence says, where the dialog has read it.
    [[nodiscard]] virtual EvidenceRead read() const { return {}; }
    /// What the form waits for before the desk can be asked; empty: nothing.
    [[nodiscard]] virtual QString awaited() const { return {}; }
    /// The field at which something would be taken away: where a holding is too small, it says so there.
    [[nodiscard]] virtual std::string_view giving() const { return "account"; }
    [[nodiscard]] virtual QList<SummaryLines::Line> summary() const { return {}; }
    /// The price that would be stated: where no other source has anything like it, the form says so.
    [[nodiscard]] virtual std::optional<PriceFacts> stated() const;
    /// What else to look at once more, as this form knows it.
    [[nodiscard]] virtual QString ownDoubt() const { return {}; }
    /// How wide it opens, and at least stays.
    [[nodiscard]] virtual int wide() const;
    /// Units, choices and fields that depend on others; before each review.
    virtual void adapt() {}
    /// What has to be done outside of the log before the act can be executed; an empty text if it went well,
    /// else why not.
    virtual QString prepare() { return {}; }
    /// Where a refusal is shown besides the grid of fields; nothing: what was shown there is out of date.
    virtual void showElsewhere(const Refusal* refusal, const QString& sentence) {
        static_cast<void>(refusal);
        static_cast<void>(sentence);
    }
    /// The input to go to after a submission that came to nothing; null where none is to blame.
    [[nodiscard]] virtual QWidget* toCorrect();
    /// At once, before something that takes a while.
    void sayNow(const QString& sentence);
    virtual void retranslate();

    /// At the end of the constructor of each concrete dialog.
    void ready();
    /// Above the fields: what the act is about.
    void addAboveFields(QWidget* widget);
    /// Between the fields and the summary: a table of rules.
    void addBelowFields(QWidget* widget);
    [[nodiscard]] FundView& view() const { return m_view; }
    [[nodiscard]] const Books& books() const { return m_view.desk().books(); }
    void changed();

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    /// What the officer should look at once more although the desk would seal it; empty if nothing.
    [[nodiscard]] QString doubt() const;
    void buildBody();
    void buildFooter();
    void reviewNow(bool showAll);
    void say(const Refusal& refusal, bool showAll);
    void leadToFault();
    void sayInView();
    void showForeseen(const Foreseen& foreseen);
    void placeNote();
    void showDoubt(const QString& sentence);
    void showSecondPerson(const std::optional<Role>& role);
    void fit();
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] std::string_view placeOf(const Refusal& refusal) const;

    FundView& m_view;
    QVBoxLayout* m_outer;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QVBoxLayout* m_column;
    FormGrid* m_form;
    QWidget* m_rule;
    QWidget* m_below;
    SummaryLines* m_lines;
    StateNote* m_second;
    StateNote* m_doubt;
    QWidget* m_footer;
    Text* m_message;
    QPushButton* m_cancel;
    QPushButton* m_submit;
    QTimer m_soon;
    bool m_typed = false;
    bool m_showAll = false;
    bool m_accepted = false;
    std::optional<Act> m_attempt;  ///< what a failure may have sealed: submitted again under the same key
    std::string m_key;
    QString m_refused;  ///< the sentence of the desk's last refusal
    std::optional<Recorded> m_recorded;
};

}  // namespace alem
