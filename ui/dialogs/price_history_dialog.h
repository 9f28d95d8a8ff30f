#pragma once

#include "app/format/price_history.h"
#include "ui/dialogs/trade_dialog.h"

class QStandardItemModel;

namespace alem {

class Table;

/// A file of bars before it is added to the prices: which columns were recognised, the interval, and all that
/// is odd about it.
class PriceHistoryDialog : public TradeDialog {
    Q_OBJECT

  public:
    PriceHistoryDialog(FundView& view, QWidget* parent);
    /// Fills in the asset, the quote and the source.
    void fill(const PriceFacts& begun);
    [[nodiscard]] const std::optional<Result<PriceHistory, FormatFault>>& history() const {
        return m_history;
    }

  protected:
    [[nodiscard]] QString title() const override { return tr("Price history"); }
    [[nodiscard]] QString verb() const override { return tr("Import prices"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return ImportPriceHistory(); }
    [[nodiscard]] std::string evidence() const override;
    [[nodiscard]] QList<SummaryLines::Line> summary() const override;
    [[nodiscard]] std::optional<PriceFacts> stated() const override;
    void adapt() override;
    void retranslate() override;

  private:
    [[nodiscard]] ImportPriceHistory facts() const;
    void read();
    void showFindings();
    [[nodiscard]] QString columnsNote() const;

    ChoiceBox* m_asset;
    ChoiceBox* m_quote;
    QLineEdit* m_source;
    FileEdit* m_file;
    Table* m_table;
    QStandardItemModel* m_findings;
    std::optional<Result<PriceHistory, FormatFault>> m_history;
    std::optional<Hash> m_read;
};

}  // namespace alem
