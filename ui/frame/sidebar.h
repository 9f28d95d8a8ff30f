#pragma once

#include <QList>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace alem {

class Text;

/// One line of the sidebar.
struct SidebarItem {
    QString name;  ///< of the page, and of its icon
    QString title;
    int count = 0;  ///< 0 shows none
};

/// The pages at the left, each with icon, word and count, and the key that signs at the bottom. One tab stop.
class Sidebar : public QWidget {
    Q_OBJECT

  public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setItems(const QList<SidebarItem>& items);
    void setCurrent(const QString& name);
    /// Fingerprint of the key that signs; empty: nobody is signed in.
    void setKey(const QString& fingerprint);
    [[nodiscard]] QWidget* list() const;
    /// Only the icons, where the window is narrow; the words are tooltips then.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

  signals:
    void chosen(const QString& name);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void applyMeasures();
    void showTips();

    QListView* m_list;
    QStandardItemModel* m_model;
    QWidget* m_keyMark;
    Text* m_keyWord;
    Text* m_key;
    QString m_fingerprint;
    bool m_setting = false;
    bool m_narrow = false;
};

}  // namespace alem
