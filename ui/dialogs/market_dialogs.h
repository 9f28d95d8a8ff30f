#pragma once

#include "ui/dialogs/trade_dialog.h"

namespace alem {

/// One price of an asset in another, at an instant, with its source.
class PriceDialog : public TradeDialog {
    Q_OBJECT

  public:
    PriceDialog(FundView& view, QWidget* parent);
    /// Fills in the asset, the quote and the source.
    void fill(const PriceFacts& begun);

  protected:
    [[nodiscard]] QString title() const override { return tr("New price"); }
    [[nodiscard]] QString verb() const override { return tr("Set price"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return SetPrice(); }
    void adapt() override;

  private:
    [[nodiscard]] QString lastKnown() const;

    ChoiceBox* m_asset;
    ChoiceBox* m_quote;
    AmountEdit* m_price;
    QLineEdit* m_source;
};

/// Takes an entry back, and shows what that is.
class ReversalDialog : public ActDialog {
    Q_OBJECT

  public:
    ReversalDialog(FundView& view, std::int64_t entry, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override { return tr("Reverse entry"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return ReverseEntry(); }
    [[nodiscard]] std::string_view giving() const override { return "entry"; }
    void retranslate() override;

  private:
    std::int64_t m_entry;
    Text* m_what;
    Text* m_when;
    Text* m_consequence;
    QLineEdit* m_reason;
};

}  // namespace alem
