#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace alem {

/// Where in the window somebody is: a page, and what is selected there.
struct Place {
    QString page;
    QString key;
    friend bool operator==(const Place&, const Place&) = default;
};

/// Back and forward through the places that were visited. Keeps the last hundred.
class Navigation : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Goes to a place: what lay ahead is forgotten. Going where one already is changes nothing.
    void visit(const Place& place);
    void back() { step(-1); }
    void forward() { step(1); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] Place here() const { return m_places.value(m_at); }

  signals:
    void arrived(const Place& place);

  private:
    void step(int by);

    QList<Place> m_places;
    qsizetype m_at = -1;
};

}  // namespace alem
