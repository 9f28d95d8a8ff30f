#pragma once

#include <QDialog>
#include <functional>

#include "ui/frame/fund_view.h"
#include "ui/frame/key_files.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace alem {

class Field;
class Text;

/// Who signs: an officer of the fund, the passphrase of their key. What is wrong is said beside the field,
/// and what was typed stays. Or nobody: then the fund is only looked at.
class SignInDialog : public QDialog {
    Q_OBJECT

  public:
    explicit SignInDialog(FundView& view, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* passphrase() const { return m_passphrase; }
    [[nodiscard]] QComboBox* officers() const { return m_officers; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void fillOfficers();
    void retranslate();
    /// Says it now, and again in another tongue.
    void refuse(std::function<QString()> sentence);
    void submit();
    void finish(const LoadedKey& loaded);
    void setBusy(bool busy);
    [[nodiscard]] OfficerId officer() const;

    FundView& m_view;
    Text* m_title;
    Text* m_where;
    QComboBox* m_officers;
    QLineEdit* m_passphrase;
    Field* m_officerField;
    Field* m_passphraseField;
    QPushButton* m_look;
    QPushButton* m_signIn;
    std::function<QString()> m_refusal;
};

}  // namespace alem
