#pragma once

#include "ui/dialogs/act_dialog.h"

namespace alem {

class CheckList;
class ChoiceBox;
class IdentifierEdit;
class LinesEdit;

/// Registers an officer, or changes one. A new officer's key is made here, sealed under the passphrase typed
/// (twice) into `<officer>.key` in the fund's keys folder, or its public half is pasted. The key file is
/// written when nothing speaks against the act any more, just before it is executed.
class OfficerDialog : public ActDialog {
    Q_OBJECT

  public:
    OfficerDialog(FundView& view, const std::optional<OfficerId>& officer, QWidget* parent);
    ~OfficerDialog() override;

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return RegisterOfficer(); }
    void adapt() override;
    QString prepare() override;

  private:
    void buildFields();
    void show(const OfficerFacts& facts);
    [[nodiscard]] bool makesKey() const;
    [[nodiscard]] QString passphraseFault() const;
    [[nodiscard]] QString saveKeys();

    bool m_changes;
    bool m_saved = false;  ///< the key file is there: a second attempt does not write it again
    SigningKey m_made = SigningKey::generate();
    IdentifierEdit* m_officer;
    QLineEdit* m_name;
    CheckList* m_roles;
    ChoiceBox* m_active;
    ChoiceBox* m_keySource;
    QLineEdit* m_publicKey;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLineEdit* m_own;
};

}  // namespace alem
