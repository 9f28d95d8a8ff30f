#pragma once

#include <QDialog>
#include <array>
#include <optional>
#include <string>

#include "app/desk/import_preview.h"
#include "ui/dialogs/form_grid.h"
#include "ui/frame/fund_view.h"

class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace alem {

class ChoiceBox;
class FigureBlock;
class FileEdit;
class PreviewModel;
class ReadingButton;
class SectionTitle;
class Segments;
class StateLabel;
class Table;
class Text;
class VerdictFilter;

/// A statement before it is posted: what every row would lead to and why, control totals, the row as it
/// stands in the file. It is posted as a whole or not at all; rows that cannot be posted may be left out by
/// name.
class StatementDialog : public QDialog {
    Q_OBJECT

  public:
    StatementDialog(FundView& view, QWidget* parent);

    bool setFile(const QString& path);
    void setAccount(const AccountId& account);
    /// Leaves these lines of the file out.
    void leaveOut(const std::vector<std::int64_t>& lines);
    /// Takes an operation that the desk does not know for this; said again, it replaces what was said.
    void readAs(const std::string& operation, StatementReading as);
    /// Divides what coins exchanged at once have brought; said again, it replaces what was said.
    void allot(const Allotment& allotment);
    /// Lines that are refused or need a choice.
    [[nodiscard]] std::vector<std::int64_t> unpostable() const;
    void post();
    void reject() override;

    [[nodiscard]] const std::optional<ImportPreview>& preview() const { return m_preview; }
    [[nodiscard]] bool isRecorded() const { return m_recorded; }
    [[nodiscard]] QPushButton* mainButton() const { return m_post; }
    [[nodiscard]] QPushButton* allotButton() const { return m_allot; }
    [[nodiscard]] Table* rows() const { return m_table; }

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void buildTop();
    void buildTable();
    void buildBottom();
    void buildFooter();
    void addShortcuts();
    void retranslate();
    void review();
    void showPreview();
    [[nodiscard]] QString decidedOf(const PreviewRow& row) const;
    void showFacts();
    void showCounts();
    void showTotals();
    void showRow();
    void showOutcome();
    void askWhatToLeaveOut();
    void askWhatEachBrought();
    bool forgetOrphans(const ImportPreview& preview);
    /// The exchange of several coins that the selected row belongs to; null if there is none.
    [[nodiscard]] const JointExchange* selectedExchange() const;
    [[nodiscard]] ImportStatement act() const;
    [[nodiscard]] std::int64_t count(Verdict verdict) const;

    FundView& m_view;
    FormGrid* m_form;
    FileEdit* m_file;
    ChoiceBox* m_account;
    ChoiceBox* m_zone;
    std::array<FigureBlock*, 4> m_facts{};
    Segments* m_segments;
    Text* m_shown;
    PreviewModel* m_model;
    VerdictFilter* m_filter;
    Table* m_table;
    SectionTitle* m_totalsTitle;
    Table* m_totals;
    QStandardItemModel* m_totalsModel;
    SectionTitle* m_rowTitle;
    QPlainTextEdit* m_raw;
    Text* m_reason;
    ReadingButton* m_readAs;
    QPushButton* m_allot;
    QWidget* m_footer;
    StateLabel* m_state;
    Text* m_message;
    QPushButton* m_discard;
    QPushButton* m_leaveOut;
    QPushButton* m_post;
    std::vector<std::int64_t> m_leftOut;
    std::vector<OperationReading> m_readings;
    std::vector<Allotment> m_allotments;
    std::optional<ImportPreview> m_preview;
    std::optional<Refusal> m_refusal;
    std::optional<Role> m_needs;
    bool m_recorded = false;
};

}  // namespace alem
