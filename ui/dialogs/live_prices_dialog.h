#pragma once

#include <QDialog>
#include <QTimer>
#include <optional>
#include <vector>

#include "ui/dialogs/live_feed.h"
#include "ui/dialogs/live_trades.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace alem {

class Field;
class StateLabel;
class Table;
class Text;

/// Live prices: where they come from, which series, on or off, and where each series stands. Address and
/// series are remembered; whether it was on is not. Closing it leaves the feed as it is.
class LivePricesDialog : public QDialog {
    Q_OBJECT

  public:
    LivePricesDialog(FundView& view, QWidget* parent);

    [[nodiscard]] QLineEdit* address() const { return m_address; }
    [[nodiscard]] QPlainTextEdit* series() const { return m_series; }
    /// Trades as well.
    [[nodiscard]] QCheckBox* watch() const { return m_watch; }
    [[nodiscard]] QPushButton* mainButton() const { return m_switch; }
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] const QStandardItemModel& rows() const { return *m_rows; }
    /// Asks first where something was typed that the feed never ran on.
    void reject() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void retranslate();
    void showState();
    void grow();
    void showRow(int row, const FeedSeries& series);
    void turn();
    [[nodiscard]] bool isTyped() const;
    void turnWatch();
    void chooseAuthorities();
    [[nodiscard]] QString watchDoubts() const;
    /// What was typed, or nothing with the refusal beside its field.
    [[nodiscard]] std::optional<FeedAddress> readAddress();
    [[nodiscard]] std::optional<std::vector<FeedPlan>> readSeries();

    FundView& m_view;
    LiveFeed& m_feed;
    LiveTrades& m_trades;
    Text* m_lead;
    QLineEdit* m_address;
    QPlainTextEdit* m_series;
    QLineEdit* m_authorities;
    Field* m_addressField;
    Field* m_seriesField;
    Field* m_authoritiesField;
    QPushButton* m_browse;
    QCheckBox* m_watch;
    Text* m_watchNote;
    StateLabel* m_state;
    Text* m_trouble;
    Table* m_table;
    QStandardItemModel* m_rows;
    QPushButton* m_switch;
    QPushButton* m_close;
    QTimer m_second;
};

}  // namespace alem
