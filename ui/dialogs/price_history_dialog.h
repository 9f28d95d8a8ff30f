#pragma once

#include "app/format/price_history.h"
#include "ui/dialogs/trade_dialog.h"
#include "ui/frame/background_work.h"

class QStandardItemModel;

namespace alem {

class Table;

/// A file of bars before it is added to the prices: which columns were recognised, the interval, and all that
/// is odd about it.
class PriceHistoryDialog : public TradeDialog {
    Q_OBJECT

  public:
    PriceHistoryDialog(FundView& view, QWidget* parent);
    /// Fills in the asset and the quote. Who states the prices is for the officer to say: the source that was
    /// last imported is not that of the next file.
    void fill(const PriceFacts& begun);
    bool setFile(const QString& path);
    /// What the file says; null while it is read, or without a file.
    [[nodiscard]] const Result<PriceHistory, FormatFault>* history() const { return m_history.get(); }

  protected:
    [[nodiscard]] QString title() const override { return tr("Price history"); }
    [[nodiscard]] QString verb() const override { return tr("Import prices"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return ImportPriceHistory(); }
    [[nodiscard]] std::string evidence() const override;
    [[nodiscard]] EvidenceRead read() const override { return {.bars = m_history.get()}; }
    [[nodiscard]] QString awaited() const override;
    [[nodiscard]] QList<SummaryLines::Line> summary() const override;
    [[nodiscard]] std::optional<PriceFacts> stated() const override;
    [[nodiscard]] QString ownDoubt() const override;
    void adapt() override;

  private:
    [[nodiscard]] ImportPriceHistory facts() const;
    void readFile();
    /// The bars, if the file is one of bars.
    [[nodiscard]] const PriceHistory* bars() const;
    void showFindings();
    [[nodiscard]] QString columnsNote() const;

    ChoiceBox* m_asset;
    ChoiceBox* m_quote;
    QLineEdit* m_source;
    FileEdit* m_file;
    Table* m_table;
    QStandardItemModel* m_findings;
    BackgroundWork m_reading;
    std::shared_ptr<const Result<PriceHistory, FormatFault>> m_history;
};

}  // namespace alem
