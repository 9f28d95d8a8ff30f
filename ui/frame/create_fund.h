#pragma once

#include <QDialog>
#include <filesystem>
#include <functional>

#include "app/audit/key.h"
#include "app/desk/desk.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace alem {

class Field;
class NewKeyFiles;
class Text;

/// Makes a fund: its name, the name of its log, currencies, zone; its first officer, who is administrator and
/// dealer until others are registered; where it lies. Writes the officer's key and the log's key beside it.
class CreateFundDialog : public QDialog {
    Q_OBJECT

  public:
    explicit CreateFundDialog(QWidget* parent = nullptr);
    /// Where it was made, after accept().
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Asks first if something was typed.
    void reject() override;
    /// What a name gives for the name of a log and of a file, which hold no spaces: `Alatau Reserve` gives
    /// `alatau-reserve`, accents left off; a name in another script gives nothing.
    [[nodiscard]] static QString slugOf(const QString& name);

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Request;
    void layOut();
    void retranslate();
    void suggest();
    void choosePath();
    void submit();
    [[nodiscard]] static QString currenciesAccepted();
    [[nodiscard]] bool readRequest(Request& request);
    [[nodiscard]] bool create(const Request& request);
    [[nodiscard]] bool createFile(const std::filesystem::path& path, const CreateFund& act,
                                  const SigningKey& signer, NewKeyFiles& keys);
    /// Says it now, and again in another tongue; `how` puts a sentence beside its field.
    void refuse(std::function<void()> how);
    void repeatRefusals();
    [[nodiscard]] Field* fieldOf(const std::string& member) const;

    QLineEdit* m_name;
    QLineEdit* m_origin;
    QLineEdit* m_currencies;
    QComboBox* m_zone;
    QLineEdit* m_officer;
    QLineEdit* m_officerName;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLineEdit* m_where;
    Field* m_nameField;
    Field* m_originField;
    Field* m_currenciesField;
    Field* m_zoneField;
    Field* m_officerField;
    Field* m_officerNameField;
    Field* m_passphraseField;
    Field* m_againField;
    Field* m_whereField;
    Text* m_title;
    QPushButton* m_browse;
    QPushButton* m_cancel;
    QPushButton* m_create;
    std::filesystem::path m_path;
    std::function<void()> m_refuse;  ///< what the last attempt was refused for
};

}  // namespace alem
