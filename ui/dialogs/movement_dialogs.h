#pragma once

#include "ui/dialogs/trade_dialog.h"

namespace alem {

/// An own transfer between two accounts: lots keep identity, date and basis.
class TransferDialog : public TradeDialog {
    Q_OBJECT

  public:
    TransferDialog(FundView& view, QWidget* parent);
    /// Fills in what was prepared elsewhere: accounts, asset, quantity, note.
    void fill(const TransferFacts& prepared);

  protected:
    [[nodiscard]] QString title() const override { return tr("New transfer"); }
    [[nodiscard]] QString verb() const override { return tr("Record transfer"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RecordTransfer(); }
    [[nodiscard]] std::string_view giving() const override { return "from"; }
    void adapt() override;

  private:
    ChoiceBox* m_from;
    ChoiceBox* m_to;
    ChoiceBox* m_asset;
    AmountEdit* m_quantity;
    AmountEdit* m_fee;
    ChoiceBox* m_feeAsset;
};

/// An asset that arrived without being bought.
class ReceiptDialog : public TradeDialog {
    Q_OBJECT

  public:
    ReceiptDialog(FundView& view, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("New receipt"); }
    [[nodiscard]] QString verb() const override { return tr("Record receipt"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RecordReceipt(); }
    void adapt() override;

  private:
    ChoiceBox* m_account;
    ChoiceBox* m_asset;
    AmountEdit* m_quantity;
    ChoiceBox* m_source;
    AmountEdit* m_value;
};

/// A cost paid outside a trade.
class FeeDialog : public TradeDialog {
    Q_OBJECT

  public:
    FeeDialog(FundView& view, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("New fee"); }
    [[nodiscard]] QString verb() const override { return tr("Record fee"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RecordFee(); }
    void adapt() override;

  private:
    ChoiceBox* m_account;
    ChoiceBox* m_asset;
    AmountEdit* m_quantity;
    ChoiceBox* m_kind;
};

/// An asset that leaves the fund without being sold.
class WithdrawalDialog : public TradeDialog {
    Q_OBJECT

  public:
    WithdrawalDialog(FundView& view, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("New withdrawal"); }
    [[nodiscard]] QString verb() const override { return tr("Record withdrawal"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RecordWithdrawal(); }
    void adapt() override;

  private:
    ChoiceBox* m_account;
    ChoiceBox* m_asset;
    AmountEdit* m_quantity;
    QLineEdit* m_destination;
};

}  // namespace alem
