#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <string>

#include "app/value/hash.h"

namespace alem {

class Link;

/// A file that goes with an act: its name, and links to choose, replace or take it away. The bytes are read
/// once, when it is chosen, and never again: what is hashed is what is handed in. At most 64 MiB.
class FileEdit : public QWidget {
    Q_OBJECT

  public:
    static constexpr qint64 largestFile = qint64{64} << 20;

    explicit FileEdit(QWidget* parent = nullptr);

    /// Reads the file; false, and a sentence in fault(), if that is not possible.
    bool setFile(const QString& path);
    void clear();
    /// What the file dialog offers: `CSV (*.csv)`.
    void setFilter(const QString& filter) { m_filter = filter; }

    [[nodiscard]] bool hasFile() const { return m_hash.has_value(); }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const std::string& bytes() const { return *m_bytes; }
    /// The same, for what reads them on another thread.
    [[nodiscard]] const std::shared_ptr<const std::string>& sharedBytes() const { return m_bytes; }
    [[nodiscard]] const std::optional<Hash>& hash() const { return m_hash; }
    [[nodiscard]] QString fault() const;

  signals:
    void fileChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Fault { None, Unreadable, TooLarge, Empty };

    void retranslate();
    void choose();

    Link* m_choose;
    Link* m_remove;
    QString m_filter;
    QString m_name;
    std::shared_ptr<const std::string> m_bytes = std::make_shared<const std::string>();
    std::optional<Hash> m_hash;
    Fault m_fault = Fault::None;
};

/// `2b7e1516…4f3c`: the beginning and the end of a hash, for people to compare.
[[nodiscard]] QString shortHash(const Hash& hash);

}  // namespace alem
