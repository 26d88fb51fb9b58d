// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/dictionary/dictionarywords.h"

#include <QLibrary>

#include <memory>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int furthest = 128; // units that are looked at on each side: more than a clause has

// What is used of ICU's break iterators (unicode/ubrk.h). Its functions have its version in their
// names, and Qt comes with one; so it is found when the program runs, as Qt finds libthai.
struct BreakIterators
{
    using Open = void *(*)(int, const char *, const char16_t *, qint32, int *);
    using Close = void (*)(void *);
    using SetText = void (*)(void *, const char16_t *, qint32, int *);
    using Next = qint32 (*)(void *);

    BreakIterators();
    explicit operator bool() const { return open && close && setText && next; }

    Open open = nullptr;
    Close close = nullptr;
    SetText setText = nullptr;
    Next next = nullptr;
};

BreakIterators::BreakIterators()
{
    constexpr int newest = 99;
    constexpr int oldest = 63;
    for (int version = newest; version >= oldest; --version) {
        QLibrary library(u"icuuc"_s, version);
        if (!library.load())
            continue;
        const auto function = [&library, version](const char *name) {
            return library.resolve(
                (QByteArray(name) + '_' + QByteArray::number(version)).constData());
        };
        open = reinterpret_cast<Open>(function("ubrk_open"));
        close = reinterpret_cast<Close>(function("ubrk_close"));
        setText = reinterpret_cast<SetText>(function("ubrk_setText"));
        next = reinterpret_cast<Next>(function("ubrk_next"));
        return;
    }
}

const BreakIterators &breakIterators()
{
    static const BreakIterators functions;
    return functions;
}

// One for each thread: an iterator is not shared, and costs more than what it is asked.
void *wordIterator()
{
    struct Closing
    {
        void operator()(void *iterator) const { breakIterators().close(iterator); }
    };
    thread_local std::unique_ptr<void, Closing> iterator;
    if (!iterator && breakIterators()) {
        constexpr int words = 1; // UBRK_WORD
        int error = 0;
        iterator.reset(breakIterators().open(words, "", nullptr, 0, &error));
        if (error > 0)
            iterator.reset();
    }
    return iterator.get();
}

// Scripts whose letters make words together have one number; 0: those with spaces.
int groupOf(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return 1;
    case QChar::Script_Thai:
        return 2;
    case QChar::Script_Lao:
        return 3;
    case QChar::Script_Khmer:
        return 4;
    case QChar::Script_Myanmar:
        return 5;
    default:
        return letter == U'ー' ? 1 : 0;
    }
}

int groupAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const QChar unit = text[at];
    if (unit.isLowSurrogate() && at > 0)
        return groupOf(QChar::surrogateToUcs4(text[at - 1], unit));
    if (unit.isHighSurrogate() && at + 1 < text.size())
        return groupOf(QChar::surrogateToUcs4(unit, text[at + 1]));
    return groupOf(unit.unicode());
}

} // namespace

bool isWrittenWithoutSpaces(QStringView text, qsizetype offset)
{
    return groupAt(text, offset) > 0;
}

QList<int> dictionaryBoundaries(QStringView text, int offset)
{
    const int group = groupAt(text, offset) ? groupAt(text, offset) : groupAt(text, offset - 1);
    if (group == 0)
        return {};
    void *const iterator = wordIterator();
    if (!iterator)
        return {};
    int begin = offset;
    while (begin > 0 && offset - begin < furthest && groupAt(text, begin - 1) == group)
        --begin;
    int end = offset;
    while (end < text.size() && end - offset < furthest && groupAt(text, end) == group)
        ++end;
    int error = 0;
    breakIterators().setText(iterator, text.utf16() + begin, end - begin, &error);
    if (error > 0)
        return {};
    QList<int> boundaries{begin};
    for (qint32 at = breakIterators().next(iterator); at > 0;
        at = breakIterators().next(iterator)) {
        const int boundary = begin + at;
        if (boundary < offset)
            boundaries.clear();
        boundaries.append(boundary);
        if (boundary > offset)
            break;
    }
    return boundaries;
}

} // namespace Standoff
