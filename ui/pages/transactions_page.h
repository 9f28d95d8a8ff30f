#pragma once

#include <QCache>

#include "ui/frame/page.h"
#include "ui/models/transaction_model.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace alem {

class EmptyPage;
class Segments;
class Table;
class TransactionDetail;

/// Every transaction effective by the day shown, also those taken back, with everything about the selected
/// one.
class TransactionsPage final : public Page {
    Q_OBJECT

  public:
    explicit TransactionsPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("transactions"); }
    [[nodiscard]] QString title() const override { return tr("Transactions"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Record purchase"); }
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override;
    void refresh() override;
    /// The number of a transaction's entry.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    [[nodiscard]] OfficerId officerOf(std::int64_t entry);
    void fillMenu();
    void showSelected();
    void selectAgain();

    /// Who sealed an entry never changes; of the last ones asked for, for a log may be longer than memory.
    QCache<std::int64_t, OfficerId> m_officers;
    TransactionModel m_model;
    std::int64_t m_selected = -1;  ///< the entry that stays selected for as long as it is shown
    Segments* m_choice;
    QPushButton* m_more;
    QMenu* m_menu;
    Table* m_table;
    TransactionDetail* m_detail;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace alem
