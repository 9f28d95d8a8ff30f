#pragma once

#include <QLineEdit>

#include "ui/dialogs/act_dialog.h"

namespace alem {

class AmountEdit;
class ChoiceBox;
class DateEdit;
class EditorPair;
class FileEdit;
class TimeEdit;

/// What the forms of all transactions share: accounts, assets, the time of effect, reference, note, evidence.
class TradeDialog : public ActDialog {
    Q_OBJECT

  public:
    using ActDialog::ActDialog;

  protected:
    using Need = FormGrid::Need;

    /// The open accounts of the fund.
    [[nodiscard]] ChoiceBox* makeAccounts();
    /// All assets; without fiat where that makes no sense. `none` is offered first as no asset in particular.
    [[nodiscard]] ChoiceBox* makeAssets(bool fiatToo, bool none = false);
    [[nodiscard]] AmountEdit* makeAmount();
    /// Day, with a time that may be left empty: now for today, noon for a past day.
    void addEffective();
    void addReference();
    void addNote();
    void addEvidence();
    void setNote(const std::string& note);

    /// Gives the amount its asset's unit and decimals; without `exact` any number of them, for prices.
    void setUnit(AmountEdit* edit, const ChoiceBox* asset) const;
    [[nodiscard]] const AssetFacts* factsOf(const ChoiceBox* asset) const;
    [[nodiscard]] Instant effective() const;
    [[nodiscard]] std::string evidence() const override;

    /// Fills in what every transaction has.
    template <class Facts>
    void fillCommon(Facts& facts) const {
        facts.effective = effective();
        facts.reference = reference();
        facts.note = note();
        facts.evidence = evidenceHash();
    }

  private:
    [[nodiscard]] std::string reference() const;
    [[nodiscard]] std::string note() const;
    [[nodiscard]] std::optional<Hash> evidenceHash() const;

    DateEdit* m_day = nullptr;
    TimeEdit* m_time = nullptr;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_note = nullptr;
    FileEdit* m_evidence = nullptr;
};

/// `1,234.50 BTC at Helvion Bank`: what the account holds of the asset now, for the note below an account.
[[nodiscard]] QString heldNote(const FundView& view, const ChoiceBox* account, const ChoiceBox* asset);

}  // namespace alem
