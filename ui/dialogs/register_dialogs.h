#pragma once

#include "ui/dialogs/act_dialog.h"

class QCheckBox;

namespace alem {

class AmountEdit;
class CheckList;
class ChoiceBox;
class DateEdit;
class IdentifierEdit;
class LinesEdit;

/// Registers an asset, or changes one. Decimals and class stay as they were registered.
class AssetDialog : public ActDialog {
    Q_OBJECT

  public:
    AssetDialog(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RegisterAsset(); }

  private:
    void buildFields();
    void show(const AssetFacts& facts);

    bool m_changes;
    IdentifierEdit* m_asset;
    QLineEdit* m_name;
    ChoiceBox* m_class;
    AmountEdit* m_decimals;
    QLineEdit* m_network;
    QLineEdit* m_contract;
    ChoiceBox* m_issuer;
    ChoiceBox* m_peg;
    AmountEdit* m_staleHours;
};

/// Registers a counterparty, or changes one: licence, rating, suspension.
class CounterpartyDialog : public ActDialog {
    Q_OBJECT

  public:
    CounterpartyDialog(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RegisterCounterparty(); }

  private:
    void buildFields();
    void show(const CounterpartyFacts& facts);

    bool m_changes;
    IdentifierEdit* m_counterparty;
    QLineEdit* m_name;
    CheckList* m_roles;
    QLineEdit* m_group;
    QLineEdit* m_jurisdiction;
    QLineEdit* m_lei;
    QLineEdit* m_rating;
    QLineEdit* m_regulator;
    QLineEdit* m_licence;
    DateEdit* m_expires;
    ChoiceBox* m_suspended;
};

/// Registers an account at a counterparty, or changes one: addresses, tier, closing.
class AccountDialog : public ActDialog {
    Q_OBJECT

  public:
    AccountDialog(FundView& view, const std::optional<AccountId>& account, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RegisterAccount(); }

  private:
    void show(const AccountFacts& facts);

    bool m_changes;
    IdentifierEdit* m_account;
    ChoiceBox* m_counterparty;
    QLineEdit* m_name;
    ChoiceBox* m_active;
    ChoiceBox* m_tier;
    ChoiceBox* m_segregation;
    LinesEdit* m_addresses;
};

}  // namespace alem
