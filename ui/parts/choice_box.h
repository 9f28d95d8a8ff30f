#pragma once

#include <QComboBox>
#include <QElapsedTimer>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "app/event/enums.h"

namespace alem {

/// A choice of one thing among several known by key (an identifier, the name of an enum's value). The words
/// are asked for by key whenever the tongue changes; what was chosen stays chosen. Where an asset can be told
/// for a key its marker stands before it.
class ChoiceBox : public QComboBox {
    Q_OBJECT

  public:
    using Words = std::function<QString(const QString& key)>;

    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Keys in the order in which they are offered. What was chosen stays chosen if it is still there;
    /// otherwise nothing is.
    void setChoices(const std::vector<QString>& keys, Words words);
    /// Which part of a text gives way where there is no room for all of it, also in the list that opens.
    void setElideMode(Qt::TextElideMode mode);
    /// The keys are asset codes: draws their markers.
    void setShowsAssets(bool shows);
    /// What typing finds, instead of the first choice that begins so: the key for what was typed, one that is
    /// no choice chooses nothing; no key: it is not said yet.
    void setSearch(std::function<std::optional<QString>(const QString& typed)> search);
    [[nodiscard]] QString key() const { return currentData().toString(); }
    void setKey(const QString& key);
    void setKey(std::string_view key);
    void showPopup() override;
    [[nodiscard]] bool isChosen() const { return currentIndex() >= 0 && !key().isEmpty(); }

  signals:
    void keyChanged();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void retranslate();

    Words m_words;
    std::function<std::optional<QString>(const QString& typed)> m_search;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    bool m_showsAssets = false;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

/// The identifier chosen, or the empty one.
template <class Id>
[[nodiscard]] Id chosen(const ChoiceBox* box) {
    return Id::parse(box->key().toStdString()).value_or(Id());
}

/// The enum's value chosen, or its first.
template <class Enum>
[[nodiscard]] Enum chosenValue(const ChoiceBox* box) {
    return enumNamed<Enum>(box->key().toStdString()).value_or(Enum());
}

/// The names of all values of an enum, as keys.
template <class Enum>
[[nodiscard]] std::vector<QString> keysOf() {
    std::vector<QString> keys;
    keys.reserve(EnumNames<Enum>::names.size());
    for (const std::string_view name : EnumNames<Enum>::names) {
        keys.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    return keys;
}

}  // namespace alem
