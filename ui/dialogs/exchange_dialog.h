#pragma once

#include "app/desk/exchange_totals.h"
#include "ui/dialogs/trade_dialog.h"

namespace alem {

/// A purchase or a sale: an asset for another. The price or the whole sum is typed, never both.
class ExchangeDialog : public TradeDialog {
    Q_OBJECT

  public:
    enum class Side { Purchase, Sale };
    ExchangeDialog(Side side, FundView& view, QWidget* parent);
    /// Fills in what was prepared elsewhere, each in the form of its side: accounts, assets, quantity, price
    /// or sum, note.
    void fill(const SaleFacts& prepared);
    void fill(const PurchaseFacts& prepared);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RecordPurchase(); }
    [[nodiscard]] std::string_view giving() const override;
    [[nodiscard]] QList<SummaryLines::Line> summary() const override;
    void adapt() override;

  private:
    void buildFields();
    [[nodiscard]] bool buys() const { return m_side == Side::Purchase; }
    [[nodiscard]] bool statesPrice() const;
    [[nodiscard]] QString priceNote() const;
    [[nodiscard]] std::optional<ExchangeTotals> totals() const;
    template <class Facts>
    void state(Facts& facts) const;
    template <class Facts>
    void enter(const Facts& prepared, const std::optional<Amount>& sum);

    Side m_side;
    ChoiceBox* m_account;
    ChoiceBox* m_asset;
    AmountEdit* m_quantity;
    AmountEdit* m_money;  ///< the price or the whole sum
    ChoiceBox* m_stated;  ///< which of the two
    ChoiceBox* m_moneyAccount;
    ChoiceBox* m_moneyAsset;
    AmountEdit* m_fee;
    ChoiceBox* m_feeAsset;
};

}  // namespace alem
