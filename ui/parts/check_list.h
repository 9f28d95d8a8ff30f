#pragma once

#include <QList>
#include <QWidget>
#include <functional>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace alem {

/// A choice of any number among a few, each with its box: roles. The words are asked for by key whenever the
/// tongue changes.
class CheckList : public QWidget {
    Q_OBJECT

  public:
    using Words = std::function<QString(const QString& key)>;

    CheckList(const std::vector<QString>& keys, int columns, Words words, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<QString> checkedKeys() const;
    void setChecked(const QString& key, bool checked);
    /// The boxes in the order in which they are read.
    [[nodiscard]] QList<QWidget*> stops() const;

  signals:
    void checkedChanged();
    /// By the officer's hand only.
    void checkedByHand();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    std::vector<QString> m_keys;
    std::vector<QCheckBox*> m_boxes;
    Words m_words;
};

}  // namespace alem
