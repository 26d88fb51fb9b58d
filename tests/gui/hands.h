// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "windows.h"

#include "articleview/articleview.h"
#include "mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QQueue>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

namespace Standoff {

using namespace Qt::StringLiterals;

inline constexpr int letters[] = {Qt::Key_P, Qt::Key_L, Qt::Key_O, Qt::Key_N, Qt::Key_1, Qt::Key_2,
    Qt::Key_A, Qt::Key_Q, Qt::Key_T, Qt::Key_C, Qt::Key_E, Qt::Key_0, Qt::Key_3};
inline constexpr int others[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
    Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab, Qt::Key_Backtab,
    Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace,
    Qt::Key_Insert, Qt::Key_Space, Qt::Key_Menu, Qt::Key_F2};
inline constexpr Qt::KeyboardModifiers combinations[] = {Qt::NoModifier, Qt::NoModifier,
    Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier,
    Qt::ControlModifier | Qt::ShiftModifier, Qt::AltModifier | Qt::ShiftModifier,
    Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier};
inline const QStringList words{u"Kim"_s, u"the treaty"_s, u"a\u0301 \U0001F600"_s, u"قال"_s,
    u"2024-06-20"_s, u"x"_s, u"title:a OR \"b"_s, u"100"_s, u"Q42"_s, u"<b>&amp;"_s,
    u"https://example.org"_s};

inline qint64 ownTime() // ns of this thread's own
{
    timespec time;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

// Random clicks, drags and keys for whatever window is there, one after the other as fast as it
// takes them. They act from a timer, also in the loops of dialogs and menus, a press at a time, and
// wait for nothing: so the only loops within loops are the program's own.
class Hands : public QObject
{
public:
    Hands(Windows &windows, QString project, const QDir &folder, quint32 seed)
        : m_windows(windows)
        , m_project(std::move(project))
        , m_folder(folder)
        , m_random(seed)
    {
    }

    void run(int seconds)
    {
        m_clock.start();
        m_seconds = seconds;
        next();
        QApplication::exec();
    }
    // What was done and seen, and the worst pauses; false where one is longer.
    bool report(double mostMilliseconds) const;
    std::atomic<qint64> lastBeat = 0; // ms since the start
    QString doing; // for who finds it stuck
    QFile log; // of what was done, for who finds it dead

private:
    struct Pause
    {
        double wall = 0; // ms
        double own = 0;
        QString what;
    };

    void next()
    {
        QTimer::singleShot(1, this, [this] { act(); });
    }
    template <typename Container>
    auto pick(const Container &container)
    {
        return container[m_random.bounded(int(std::size(container)))];
    }
    void beat()
    {
        const qint64 wall = m_clock.nsecsElapsed();
        const qint64 own = ownTime();
        if (m_own > 0 && own - m_own > 50'000'000)
            m_pauses.append({double(wall - m_wall) / 1e6, double(own - m_own) / 1e6, doing});
        m_wall = wall;
        m_own = own;
        lastBeat = wall / 1'000'000;
    }

    // The program takes nothing, and says so by its pointer.
    static bool isToWait()
    {
        const QCursor *cursor = QGuiApplication::overrideCursor();
        return cursor && cursor->shape() == Qt::WaitCursor;
    }

    // To be done soon, one at a time. What was done before may have closed the window: then there
    // is nothing to do it in.
    template <typename Part>
    void later(Part &part, std::function<void(Part &part)> step)
    {
        m_steps.enqueue([guard = QPointer<Part>(&part), step = std::move(step)] {
            if (guard)
                step(*guard);
        });
    }
    void tap(QWidget &window, int key, Qt::KeyboardModifiers modifiers = {})
    {
        const bool isText = (key >= Qt::Key_0 && key <= Qt::Key_Z) || key == Qt::Key_Space;
        const QString text = isText ? QString(QChar(key)) : QString();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            later<QWindow>(*window.windowHandle(), [=](QWindow &handle) {
                qt_handleKeyEvent(&handle, type, key, modifiers,
                    modifiers & Qt::ShiftModifier ? text : text.toLower());
            });
        }
    }
    void mouse(QWidget &window, QEvent::Type type, Qt::MouseButton button, QPoint place,
        Qt::KeyboardModifiers modifiers = {})
    {
        later<QWindow>(*window.windowHandle(), [=, this](QWindow &handle) {
            const bool isMove = type == QEvent::MouseMove;
            qt_handleMouseEvent(&handle, place, handle.mapToGlobal(place),
                type == QEvent::MouseButtonRelease ? Qt::NoButton : button,
                isMove ? Qt::NoButton : button, type, modifiers, int(m_clock.elapsed()));
        });
    }
    void press(
        QWidget &window, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint place)
    {
        mouse(window, QEvent::MouseMove, Qt::NoButton, place, modifiers);
        mouse(window, QEvent::MouseButtonPress, button, place, modifiers);
        mouse(window, QEvent::MouseButtonRelease, button, place, modifiers);
    }

    void act();
    void finish();
    QWidget *target();
    void keepInside();
    void think(QWidget &window);
    void key(QWidget &window);
    void type(QWidget &window);
    void click(QWidget &window);
    void drag(QWidget &window);
    void choose(QWidget &window);
    void drop(QWidget &window);
    QPoint placeIn(QWidget &window);

    Windows &m_windows;
    QString m_project;
    QDir m_folder;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    int m_seconds = 0;
    int m_actions = 0;
    qint64 m_wall = 0;
    qint64 m_own = 0;
    QQueue<std::function<void()>> m_steps;
    QList<Pause> m_pauses;
    QSet<QString> m_seen;
};

inline bool Hands::report(double mostMilliseconds) const
{
    std::printf("%d actions; seen: %s\n", m_actions,
        qPrintable(QStringList(m_seen.values()).join(u" · "_s)));
    auto pauses = m_pauses;
    std::ranges::sort(pauses, std::greater(), &Pause::own);
    for (const Pause &pause : pauses.first(std::min<qsizetype>(8, pauses.size())))
        std::printf("away for %.0f ms, %.0f ms of its own: %s\n", pause.wall, pause.own,
            qPrintable(pause.what));
    return pauses.isEmpty() || pauses.first().own <= mostMilliseconds;
}

inline void Hands::finish()
{
    const auto tops = QApplication::topLevelWidgets();
    if (std::ranges::none_of(tops, [](const QWidget *each) { return each->isVisible(); }))
        return QCoreApplication::exit(0);
    QTimer::singleShot(10, this, [this] { finish(); });
    if (isToWait())
        return;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (QWidget *modal = QApplication::activeModalWidget())
        modal->close();
    else
        QApplication::closeAllWindows();
}

inline void Hands::act()
{
    beat();
    if (m_clock.elapsed() > m_seconds * 1000LL)
        return finish();
    next();
    if (isToWait())
        return;
    keepInside();
    if (!m_steps.isEmpty()) {
        m_steps.dequeue()();
    } else if (QWidget *window = target(); window && window->windowHandle()) {
        think(*window);
        if (log.isOpen())
            log.write(doing.toUtf8() + '\n');
    }
}

// What to do next.
inline void Hands::think(QWidget &window)
{
    ++m_actions;
    m_seen.insert(window.windowTitle().section(u" – "_s, -1));
    const int choice = m_random.bounded(100);
    if (choice < 38)
        key(window);
    else if (choice < 44)
        type(window);
    else if (choice < 76)
        click(window);
    else if (choice < 84)
        drag(window);
    else if (choice < 93)
        choose(window);
    else if (choice < 95)
        drop(window);
    else if (choice < 96)
        window.resize(m_random.bounded(300, 1500), m_random.bounded(200, 1000));
    else
        tap(window, Qt::Key_Escape);
}

// What takes keys and mouse now: a menu before a dialog before a window. There is always a window,
// and never more than three for long.
inline QWidget *Hands::target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidgetList mains;
    QWidgetList all;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top->windowType() == Qt::ToolTip)
            continue;
        all.append(top);
        if (qobject_cast<MainWindow *>(top))
            mains.append(top);
    }
    if (mains.isEmpty()) {
        doing = u"opening the project"_s;
        if (const auto opened = m_windows.open({m_project}); !opened)
            qFatal("%ls", qUtf16Printable(opened.error().text));
        return nullptr;
    }
    if (mains.size() > 3) {
        doing = u"closing a window"_s;
        later<QWidget>(*mains.last(), [](QWidget &window) { window.close(); });
        return nullptr;
    }
    QWidget *active = QApplication::activeWindow();
    return active && m_random.bounded(20) ? active : pick(all);
}

// Nothing is written elsewhere: neither by going there nor by shortening a path.
inline void Hands::keepInside()
{
    const QWidget *modal = QApplication::activeModalWidget();
    if (!modal)
        return;
    for (QWidget *each = const_cast<QWidget *>(modal); each; each = each->parentWidget()) {
        if (auto *dialog = qobject_cast<QFileDialog *>(each);
            dialog && !dialog->directory().absolutePath().startsWith(m_folder.absolutePath()))
            dialog->setDirectory(m_folder);
        for (QLineEdit *line : each->findChildren<QLineEdit *>()) {
            const QString text = line->text();
            if (text.startsWith(u'/') && !text.startsWith(m_folder.absolutePath() + u'/'))
                line->setText(m_folder.filePath(u"kept.json"_s));
        }
    }
}

inline void Hands::key(QWidget &window)
{
    const int key = m_random.bounded(3) == 0 ? pick(letters) : pick(others);
    const Qt::KeyboardModifiers modifiers = pick(combinations);
    doing =
        u"key %1 in %2"_s.arg(QKeySequence(key | int(modifiers)).toString(), window.windowTitle());
    tap(window, key, modifiers);
}

inline void Hands::type(QWidget &window)
{
    const QString text = pick(words);
    const bool isFile = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    doing = u"typing %1 in %2"_s.arg(text, window.windowTitle());
    QWidget *focus = QApplication::focusWidget();
    if (!focus || qobject_cast<ArticleView *>(focus)) {
        tap(window, Qt::Key_Slash);
        return;
    }
    for (const QChar letter : isFile ? u"name"_s : text) {
        later<QWidget>(*focus, [letter](QWidget &part) {
            QKeyEvent press(QEvent::KeyPress, 0, {}, QString(letter));
            QCoreApplication::sendEvent(&part, &press);
        });
    }
}

// Mostly on something, where a person would click, and not on the empty ground.
inline QPoint Hands::placeIn(QWidget &window)
{
    QWidgetList parts;
    for (QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible() && part->window() == &window && !part->visibleRegion().isEmpty())
            parts.append(part);
    }
    QWidget &part = parts.isEmpty() || m_random.bounded(6) == 0 ? window : *pick(parts);
    const QPoint within(
        m_random.bounded(std::max(1, part.width())), m_random.bounded(std::max(1, part.height())));
    doing +=
        u" on %1 %2"_s.arg(QLatin1StringView(part.metaObject()->className()), part.objectName());
    const QPoint place = part.mapTo(&window, within);
    return {std::clamp(place.x(), 0, window.width() - 1),
        std::clamp(place.y(), 0, window.height() - 1)};
}

inline void Hands::click(QWidget &window)
{
    doing = u"click in %1"_s.arg(window.windowTitle());
    const QPoint place = placeIn(window);
    const Qt::KeyboardModifiers modifiers =
        m_random.bounded(4) ? Qt::NoModifier : pick(combinations);
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        doing += u", double"_s;
        press(window, Qt::LeftButton, modifiers, place);
        return press(window, Qt::LeftButton, modifiers, place);
    case 2:
    case 3:
        doing += u", right"_s;
        return press(window, Qt::RightButton, modifiers, place);
    case 4:
        doing += u", wheel"_s;
        return later<QWidget>(window,
            [place, turn = m_random.bounded(-480, 480), zooms = m_random.bounded(4) == 0](
                QWidget &in) {
                QWheelEvent wheel(place, in.mapToGlobal(place), {}, {0, turn}, Qt::NoButton,
                    zooms ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
                if (QWidget *part = in.childAt(place))
                    QCoreApplication::sendEvent(part, &wheel);
            });
    case 5:
        return mouse(window, QEvent::MouseMove, Qt::NoButton, place);
    default:
        return press(window, Qt::LeftButton, modifiers, place);
    }
}

inline void Hands::drag(QWidget &window)
{
    doing = u"drag in %1"_s.arg(window.windowTitle());
    const QPoint from = placeIn(window);
    const QPoint to = m_random.bounded(3)
        ? from + QPoint(m_random.bounded(-150, 150), m_random.bounded(-60, 60))
        : placeIn(window);
    const Qt::KeyboardModifiers modifiers = pick(combinations);
    mouse(window, QEvent::MouseButtonPress, Qt::LeftButton, from, modifiers);
    for (int part = 1; part <= 4; ++part) {
        mouse(window, QEvent::MouseMove, Qt::LeftButton, from + (to - from) * part / 4, modifiers);
    }
    if (m_random.bounded(8) == 0)
        tap(window, Qt::Key_Escape);
    mouse(window, QEvent::MouseButtonRelease, Qt::LeftButton, to, modifiers);
}

// Any action of a menu, or the menu itself.
inline void Hands::choose(QWidget &window)
{
    auto *main = qobject_cast<MainWindow *>(&window);
    if (!main)
        return click(window);
    if (m_random.bounded(4) == 0) {
        const QAction *menu = pick(main->menuBar()->actions());
        doing = u"menu "_s + menu->text();
        const QPoint place = main->menuBar()->actionGeometry(const_cast<QAction *>(menu)).center();
        return press(*main, Qt::LeftButton, {}, main->menuBar()->mapTo(main, place));
    }
    QList<QAction *> actions;
    for (const QMenu *menu : main->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->menu() && action->isEnabled() && !action->isSeparator())
                actions.append(action);
        }
    }
    QAction *action = pick(actions);
    doing = u"action "_s + action->text();
    later<QAction>(*action, [](QAction &chosen) { chosen.trigger(); });
}

inline void Hands::drop(QWidget &window)
{
    doing = u"drop"_s;
    auto data = std::make_shared<QMimeData>();
    QList<QUrl> urls;
    for (int i = m_random.bounded(1, 4); i > 0; --i) {
        const QString path = m_folder.filePath(u"dropped%1.txt"_s.arg(m_random.bounded(1000)));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "Kim met Putin.\nDropped " + QByteArray::number(m_random.bounded(1000)) + ".\n");
        urls.append(
            m_random.bounded(8) ? QUrl::fromLocalFile(path) : QUrl::fromLocalFile(m_project));
    }
    data->setUrls(urls);
    QGuiApplication::clipboard()->setText(
        pick(words) + u"\nFrom the clipboard %1."_s.arg(m_random.bounded(1000)));
    later<QWidget>(window, [data](QWidget &under) {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&under, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        if (enter.isAccepted())
            QCoreApplication::sendEvent(&under, &event);
    });
}

} // namespace Standoff
