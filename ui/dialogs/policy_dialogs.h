#pragma once

#include "ui/dialogs/act_dialog.h"

class QLineEdit;

namespace alem {

class AmountEdit;
class ChoiceBox;
class DateEdit;
class LinesEdit;
class RulesEdit;

/// How much may lie at one counterparty.
class LimitDialog : public ActDialog {
    Q_OBJECT

  public:
    LimitDialog(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("Limit of a counterparty"); }
    [[nodiscard]] QString verb() const override { return tr("Set limit"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return SetLimit(); }
    void adapt() override;

  private:
    [[nodiscard]] const LimitFacts* inForce() const;

    ChoiceBox* m_counterparty;
    ChoiceBox* m_currency;
    AmountEdit* m_hard;
    AmountEdit* m_soft;
};

/// How disposals of an asset take their lots, from a day on.
class LotPolicyDialog : public ActDialog {
    Q_OBJECT

  public:
    LotPolicyDialog(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("Lot policy of an asset"); }
    [[nodiscard]] QString verb() const override { return tr("Set lot policy"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return SetLotPolicy(); }

  private:
    [[nodiscard]] QString inForce() const;

    ChoiceBox* m_asset;
    ChoiceBox* m_method;
    DateEdit* m_from;
};

/// Whose prices value an asset, from a day on.
class ValuationSourcesDialog : public ActDialog {
    Q_OBJECT

  public:
    ValuationSourcesDialog(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("Sources of valuation of an asset"); }
    [[nodiscard]] QString verb() const override { return tr("Designate sources"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return SetValuationSources(); }
    void adapt() override;

  private:
    [[nodiscard]] const ValuationDesignation* inForce() const;
    [[nodiscard]] QString inForceLine() const;
    [[nodiscard]] QString withoutPrice() const;

    ChoiceBox* m_asset;
    DateEdit* m_from;
    LinesEdit* m_sources;
    AmountEdit* m_tolerance;
    QLineEdit* m_reason;
    AssetId m_offeredFor;  ///< the asset whose sources stand in the lines
    QString m_offered;     ///< what was put there; typed text is left alone
};

/// Which acts need a second person, above which amount, and who that is.
class ApprovalPolicyDialog : public ActDialog {
    Q_OBJECT

  public:
    ApprovalPolicyDialog(FundView& view, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override { return tr("Approval policy"); }
    [[nodiscard]] QString verb() const override { return tr("Set approval policy"); }
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return SetApprovalPolicy(); }
    QString prepare() override;
    void retranslate() override;

  private:
    RulesEdit* m_rules;
    AmountEdit* m_expiry;
};

}  // namespace alem
