#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "app/desk/import_decisions.h"
#include "ui/dialogs/form_grid.h"
#include "ui/frame/fund_view.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace alem {

class AmountEdit;
class SummaryLines;
class Text;

/// Asks what each of several coins has brought that were exchanged for one in one second: a quantity of the
/// coin received for each, with what is left to allot. It can be accepted only once that is zero, and says
/// why not until then. On request it fills in shares by value at the fund's own prices, to be looked at.
class AllotDialog : public QDialog {
    Q_OBJECT

  public:
    AllotDialog(JointExchange exchange, FundView& view, QWidget* parent);
    ~AllotDialog() override;

    /// What was decided; to be asked once it was accepted.
    [[nodiscard]] Allotment allotment() const;
    [[nodiscard]] FormGrid& form() const { return *m_form; }
    [[nodiscard]] AmountEdit* quantity(std::size_t coin) const { return m_quantities.at(coin); }
    [[nodiscard]] QPushButton* mainButton() const { return m_allot; }
    [[nodiscard]] QPushButton* offerButton() const { return m_offer; }
    /// Why it cannot be accepted yet, or that it can.
    [[nodiscard]] QString message() const;
    void submit();
    void reject() override;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void addFields();
    void layOut();
    void buildFooter();
    void retranslate();
    void showOutcome();
    void fill(const std::vector<AllottedShare>& shares);
    void fit();
    /// What the quantities make together; nothing where they cannot be added up.
    [[nodiscard]] std::optional<Amount> total() const;
    [[nodiscard]] bool isPositive() const;
    [[nodiscard]] QString outcome(const std::optional<Amount>& left) const;
    [[nodiscard]] QString inReceived(const Amount& amount) const;

    JointExchange m_exchange;
    std::optional<std::vector<AllottedShare>> m_byValue;
    Text* m_lead;
    FormGrid* m_form;
    std::vector<AmountEdit*> m_quantities;
    SummaryLines* m_lines;
    QPushButton* m_offer;
    Text* m_offerNote;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QWidget* m_footer;
    Text* m_message;
    QPushButton* m_cancel;
    QPushButton* m_allot;
    bool m_typed = false;
};

}  // namespace alem
