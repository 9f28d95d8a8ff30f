#pragma once

#include <QDialog>
#include <optional>

#include "ui/frame/fund_view.h"
#include "ui/frame/key_files.h"

class QLineEdit;
class QPushButton;

namespace alem {

class Field;
class Text;

/// Signs the head of the log with its key, seals that it left, and writes it to a file: the checkpoint alone,
/// or the proof of one entry with the checkpoint in it (C2SP tlog-proof). The log's key is read from the keys
/// beside the fund under the officer's passphrase. Nothing is sealed before a file was chosen.
class HandOutDialog : public QDialog {
    Q_OBJECT

  public:
    explicit HandOutDialog(FundView& view, std::optional<std::int64_t> entry, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void submit();
    void handOut(const LoadedKey& key);
    [[nodiscard]] std::optional<std::string> contentOf(const std::string& checkpoint) const;
    void refuse(const QString& sentence);
    void allow();

    FundView& m_view;
    std::optional<std::int64_t> m_entry;
    QString m_path;
    Text* m_lead;
    QLineEdit* m_holder;
    QLineEdit* m_passphrase;
    Field* m_holderField;
    Field* m_passphraseField;
    QPushButton* m_submit;
    QPushButton* m_cancel;
};

}  // namespace alem
